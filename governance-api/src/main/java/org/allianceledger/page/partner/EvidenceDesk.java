package org.allianceledger.page.partner;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.allianceledger.account.CurrentAccount;
import org.allianceledger.document.Documents;
import org.allianceledger.document.Documents.Label;
import org.allianceledger.document.web.DocumentDesk;
import org.allianceledger.http.InvalidAct;
import org.allianceledger.http.Moment;
import org.allianceledger.http.Words;
import org.allianceledger.page.ActFormController;
import org.allianceledger.page.Alliances;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes in documents together with the act that names them, and gives them out again to be saved. */
@Controller
class EvidenceDesk {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TYPE = 100;

    private final Documents documents;
    private final DocumentDesk desk;
    private final ActFormController forms;
    private final Alliances alliances;
    private final Words words;

    EvidenceDesk(Documents documents, DocumentDesk desk, ActFormController forms, Alliances alliances, Words words) {
        this.words = words;
        this.documents = documents;
        this.desk = desk;
        this.forms = forms;
        this.alliances = alliances;
    }

    /** The documents stay handed in when the act is refused, so that they need not be sent again. */
    @PostMapping(value = "/alliances/{alliance}/partner/evidence", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String submit(
            @PathVariable String alliance,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(name = "_files", required = false) @Nullable List<MultipartFile> files,
            HttpServletRequest request,
            RedirectAttributes flash)
            throws IOException {
        alliances.named(alliance);
        var role = CurrentAccount.require().role();
        if (!role.mayAct() && !role.mayActForOwn()) {
            throw new AccessDeniedException("The account has no acts recorded");
        }
        var all = new LinkedMultiValueMap<>(fields);
        int place = 0;
        while (all.containsKey("documents[" + place + "].sha256")) {
            place++;
        }
        for (MultipartFile file : files == null ? List.<MultipartFile>of() : files) {
            if (file.getSize() > Documents.MOST) {
                throw InvalidAct.tooLarge(words.say("document.too-large"));
            }
            if (!file.isEmpty()) {
                Label kept = documents.keep(file.getBytes(), type(file.getContentType()));
                all.set("documents[" + place + "].sha256", kept.sha256());
                all.set("documents[" + place + "].name", name(file.getOriginalFilename(), kept.sha256()));
                place++;
            }
        }
        return forms.record("SubmitEvidence", all, request, flash);
    }

    @GetMapping("/alliances/{alliance}/partner/documents/{sha256}")
    ResponseEntity<byte[]> document(@PathVariable String alliance, @PathVariable String sha256, Moment moment) {
        alliances.named(alliance);
        return desk.toSave(sha256, moment);
    }

    // Some browsers send the whole path.
    private static String name(@Nullable String stated, String otherwise) {
        String last = stated == null
                ? ""
                : stated.replaceAll(".*[/\\\\]", "")
                        .replaceAll("\\p{Cntrl}", "")
                        .strip();
        if (last.isEmpty()) {
            return otherwise;
        }
        return last.length() <= LONGEST_NAME ? last : last.substring(last.length() - LONGEST_NAME);
    }

    private static String type(@Nullable String stated) {
        try {
            String type = stated == null ? "" : MediaType.parseMediaType(stated).toString();
            if (!type.isEmpty() && type.length() <= LONGEST_TYPE) {
                return type;
            }
        } catch (InvalidMediaTypeException none) {
            // Some machines do not know their own files; they are bytes all the same.
            return MediaType.APPLICATION_OCTET_STREAM_VALUE;
        }
        return MediaType.APPLICATION_OCTET_STREAM_VALUE;
    }
}
