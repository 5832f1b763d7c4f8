package fr.estran.comptes;

import java.util.Locale;

/** What an account is for; {@link Droits} says what each may do. */
public enum Role {
    /** Accounts, privacy, backups, imports. */
    ADMINISTRATEUR,
    /** Answers for the service: the report, the figures, the team. */
    RESPONSABLE,
    CONSEILLER,
    ACCUEIL,
    /** An elected member: published figures, nobody's name. */
    LECTEUR,
    /** A body that sends people to the service. */
    PARTENAIRE;

    /** As it is written in the database, and in the keys of messages. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Role de(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
