// Passkeys: hands the browser's own dialogue what the server asks for, and the server what the device answered.
(() => {
  const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
  const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");

  async function post(path, token, body) {
    const answer = await fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-XSRF-TOKEN": token },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(path + " answered " + answer.status);
    return answer.json();
  }

  async function login(token) {
    const options = await post("/webauthn/authenticate/options", token);
    const found = await navigator.credentials.get({ publicKey: {
      ...options,
      challenge: bytes(options.challenge),
      allowCredentials: (options.allowCredentials || []).map((it) => ({ ...it, id: bytes(it.id) })),
    } });
    const answer = await post("/login/webauthn", token, {
      id: found.id,
      rawId: text(found.rawId),
      type: found.type,
      authenticatorAttachment: found.authenticatorAttachment,
      clientExtensionResults: found.getClientExtensionResults(),
      response: {
        authenticatorData: text(found.response.authenticatorData),
        clientDataJSON: text(found.response.clientDataJSON),
        signature: text(found.response.signature),
        userHandle: found.response.userHandle ? text(found.response.userHandle) : undefined,
      },
    });
    if (!answer.authenticated) throw new Error("not authenticated");
    window.location.assign("/home");
  }

  async function register(token, label) {
    const options = await post("/webauthn/register/options", token);
    const made = await navigator.credentials.create({ publicKey: {
      ...options,
      challenge: bytes(options.challenge),
      user: { ...options.user, id: bytes(options.user.id) },
      excludeCredentials: (options.excludeCredentials || []).map((it) => ({ ...it, id: bytes(it.id) })),
    } });
    await post("/webauthn/register", token, { publicKey: {
      credential: {
        id: made.id,
        rawId: text(made.rawId),
        type: made.type,
        authenticatorAttachment: made.authenticatorAttachment,
        clientExtensionResults: made.getClientExtensionResults(),
        response: {
          attestationObject: text(made.response.attestationObject),
          clientDataJSON: text(made.response.clientDataJSON),
          transports: made.response.getTransports ? made.response.getTransports() : [],
        },
      },
      label,
    } });
    window.location.reload();
  }

  document.addEventListener("DOMContentLoaded", () => {
    const door = document.querySelector("[data-passkey]");
    if (!door || !window.PublicKeyCredential) return;
    door.hidden = false;
    const problem = document.querySelector("[data-passkey-problem]");
    const tried = (work) => work.catch(() => {
      problem.textContent = door.dataset.failed;
      problem.hidden = false;
    });
    if (door.dataset.passkey === "login") {
      door.addEventListener("click", () => tried(login(door.dataset.token)));
    } else {
      door.addEventListener("submit", (event) => {
        event.preventDefault();
        tried(register(door.dataset.token, door.elements.label.value));
      });
    }
  });
})();
