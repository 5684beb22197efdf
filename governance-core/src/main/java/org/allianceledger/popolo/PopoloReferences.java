package org.allianceledger.popolo;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything read from a file, and whether its items' references to each other hold. */
final class PopoloReferences {

    final Register<PopoloPerson> persons = new Register<>("persons");
    final Register<PopoloOrganization> organizations = new Register<>("organizations");
    final Register<PopoloPost> posts = new Register<>("posts");
    final Register<PopoloMembership> memberships = new Register<>("memberships");

    private final Findings findings;

    PopoloReferences(Findings findings) {
        this.findings = findings;
    }

    /** What the file says, once every reference in it has been followed. */
    PopoloFile checked() {
        organizations.entries().forEach(entry -> check(entry.item(), entry.value()));
        posts.entries()
                .forEach(entry -> organizations.require(
                        entry.item(), "organization_id", entry.value().organizationId()));
        memberships.entries().forEach(entry -> check(entry.item(), entry.value()));
        return new PopoloFile(
                persons.sound().toList(),
                organizations.sound().toList(),
                soundPosts().toList(),
                soundMemberships().toList(),
                findings.faults(),
                findings.notices());
    }

    /** What is wrong with a file that broke off: a reference may point to what was never reached. */
    PopoloFile unchecked() {
        return new PopoloFile(List.of(), List.of(), List.of(), List.of(), findings.faults(), findings.notices());
    }

    private void check(PopoloItem item, PopoloOrganization organization) {
        organizations.require(item, "parent_id", organization.parentId());
        if (standsUnderItself(organization)) {
            item.fault(Wording.PARENT_CYCLE, "parent_id", organization.id());
        }
    }

    private boolean standsUnderItself(PopoloOrganization organization) {
        Set<String> above = new HashSet<>();
        String parent = organization.parentId();
        while (parent != null && above.add(parent)) {
            if (parent.equals(organization.id())) {
                return true;
            }
            parent = parentOf(parent);
        }
        return false;
    }

    private @Nullable String parentOf(String id) {
        return organizations.find(id).map(PopoloOrganization::parentId).orElse(null);
    }

    private void check(PopoloItem item, PopoloMembership membership) {
        persons.require(item, "person_id", membership.personId());
        organizations.require(item, "organization_id", membership.organizationId());
        posts.require(item, "post_id", membership.postId());
        organizations.require(item, "on_behalf_of_id", membership.onBehalfOfId());
        String organization = membership.organizationId();
        posts.find(membership.postId())
                .map(PopoloPost::organizationId)
                .filter(owner -> !organization.isEmpty() && !owner.isEmpty() && !owner.equals(organization))
                .ifPresent(owner -> item.fault(
                        Wording.OTHER_BODY, "post_id", String.valueOf(membership.postId()), owner, organization));
    }

    private Stream<PopoloPost> soundPosts() {
        return posts.sound().filter(post -> organizations.isSound(post.organizationId()));
    }

    private Stream<PopoloMembership> soundMemberships() {
        return memberships
                .sound()
                .filter(it -> persons.isSound(it.personId()) && posts.isSound(it.postId()))
                .map(it -> posts.find(it.postId()).map(it::in).orElse(it))
                .filter(it -> organizations.isSound(it.organizationId()) && organizations.isSound(it.onBehalfOfId()));
    }
}
