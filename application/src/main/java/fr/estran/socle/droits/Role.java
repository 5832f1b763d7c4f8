package fr.estran.socle.droits;

import fr.estran.socle.commun.Code;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an account is for; the table of rights says what each may do. */
public enum Role implements Code {
    /** Accounts, privacy, backups, imports. */
    ADMINISTRATEUR,
    /** Answers for the service: the report, the figures, the team. */
    RESPONSABLE,
    CONSEILLER,
    ACCUEIL,
    /** The office of the assemblies: the facts and the files of acts, nothing of people. */
    ASSEMBLEES,
    /** An elected member: published figures, nobody's name. */
    LECTEUR,
    /** A body that sends people to the service. */
    PARTENAIRE;

    public static Optional<Role> siConnu(@Nullable String code) {
        return Stream.of(values()).filter(role -> role.code().equals(code)).findFirst();
    }

    public static Role de(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
