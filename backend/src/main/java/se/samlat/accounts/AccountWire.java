package se.samlat.accounts;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samlat.account.Membership;
import se.samlat.text.LocalizedText;
import se.samlat.web.Links;
import se.samlat.web.Meta;

/** Accounts on the wire. */
final class AccountWire {

    private AccountWire() {}

    /**
     * An account, for those who keep it. Its tag is its version, which every change of it has to name.
     *
     * @param memberships what it is at which actors, as far as the caller keeps accounts there
     * @param elsewhere whether it has memberships beside those
     * @param roles its roles in all of Samlat
     * @param invitedAt when it was made
     * @param lastLogInAt the last log-in of the past ninety days; older ones are not kept
     * @param own whether it is the caller's
     * @param version rises with every change
     * @param actions what the caller may do with it now
     */
    @Schema(description = "Ett konto, för den som sköter konton. – An account, for those who keep accounts.")
    record AccountDetail(
            UUID id,
            String firstName,
            String lastName,
            String email,
            AccountLanguage language,
            List<AccountMembership> memberships,
            Boolean elsewhere,
            List<AccountRole> roles,
            AccountState state,
            Instant invitedAt,
            @Nullable Instant lastLogInAt,
            Boolean own,
            Integer version,
            List<AccountChange> actions,
            @JsonProperty("_links") AccountLinks links) {}

    /**
     * What an account is at an actor.
     *
     * @param name the actor's name; null for one that is not public
     */
    record AccountMembership(UUID actor, @Nullable LocalizedText name, Membership membership) {}

    /** Where it lives. */
    record AccountLinks(Links.Link self) {}

    /** A page of them, by last name. */
    @Schema(description = "En sida av konton, efter efternamn. – A page of accounts, by last name.")
    record AccountList(
            @JsonProperty("_meta") Meta meta, @JsonProperty("_links") Links links, List<AccountDetail> accounts) {}

    /**
     * Who is invited.
     *
     * @param email the work address that the invitation goes to
     * @param roles for an administrator alone to give
     */
    @Schema(description = "Vem som bjuds in. – Who is invited.")
    record AccountInvitation(
            @Nullable String firstName,
            @Nullable String lastName,
            @Nullable String email,
            @Nullable AccountLanguage language,
            @Nullable List<AccountPlace> memberships,
            @Nullable List<AccountRole> roles) {}

    /**
     * What an account shall be from now on.
     *
     * @param roles for an administrator alone to give; left as they are where null
     */
    @Schema(description = "Vad ett konto ska vara. – What an account shall be.")
    record AccountRevision(@Nullable List<AccountPlace> memberships, @Nullable List<AccountRole> roles) {}

    /** A membership that is to be given. */
    record AccountPlace(@Nullable UUID actor, @Nullable Membership membership) {}

    /**
     * What whoever keeps accounts may give.
     *
     * @param actors where, by name
     * @param roles none for whoever keeps accounts at single actors
     */
    @Schema(description = "Vad den som sköter konton får ge. – What whoever keeps accounts may give.")
    record AccountChoices(List<AccountActor> actors, List<AccountRole> roles) {}

    /** An actor that a membership can be given at. */
    record AccountActor(UUID id, LocalizedText name) {}

    /** Where an account stands. */
    enum AccountState {
        /** Invited, and no password chosen yet. */
        @JsonProperty("invited")
        INVITED,
        /** Can log in. */
        @JsonProperty("active")
        ACTIVE,
        /** Closed; can be opened again. */
        @JsonProperty("deactivated")
        DEACTIVATED;

        /** The state of the code on the wire. */
        static Optional<AccountState> of(String code) {
            return Stream.of(values()).filter(state -> state.code().equals(code)).findFirst();
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A role in all of Samlat; what it may, domain's table of roles says. */
    enum AccountRole {
        @JsonProperty("coordinator")
        COORDINATOR,
        @JsonProperty("follow-up-lead")
        FOLLOW_UP_LEAD,
        @JsonProperty("statistics-editor")
        STATISTICS_EDITOR,
        @JsonProperty("importer")
        IMPORTER,
        @JsonProperty("administrator")
        ADMINISTRATOR;

        /** The role as the realm calls it. */
        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The language of the mails and the log-in pages of an account. */
    enum AccountLanguage {
        @JsonProperty("sv")
        SV,
        @JsonProperty("en")
        EN;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What can be done with an account. */
    enum AccountChange {
        /** Change what it is at which actors, and its roles. */
        @JsonProperty("revise")
        REVISE,
        /** Send the invitation again. */
        @JsonProperty("invite-again")
        INVITE_AGAIN,
        /** Close it. */
        @JsonProperty("deactivate")
        DEACTIVATE,
        /** Open it again. */
        @JsonProperty("reactivate")
        REACTIVATE
    }

    /**
     * An actor that nobody keeps true.
     *
     * @param services how many published listings it has
     * @param invited whether somebody has been invited and has not logged in yet
     */
    record UnattendedActor(UUID id, LocalizedText name, Integer services, Boolean invited) {}

    /** A page of them, those with most listings first. */
    @Schema(description = "En sida av aktörer utan aktiv redaktör. – A page of actors without an active editor.")
    record UnattendedActorList(
            @JsonProperty("_meta") Meta meta, @JsonProperty("_links") Links links, List<UnattendedActor> actors) {}
}
