package fr.estran.inscriptions.places;

import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.vocabulaire.OuJoindre;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who registers somebody else, as a son does his mother: whom to call, and no participant.
 *
 * @param prevenir who is told of what comes of it, as they chose
 */
public record Tiers(
        String nom,
        Lien lien,
        @Nullable String telephone,
        @Nullable String courriel,
        Prevenu prevenir) {

    private static final Messages MESSAGES = Messages.de("inscriptions/inscriptions");

    /** What they are to the person. */
    public enum Lien implements Code {
        FILS,
        FILLE,
        CONJOINT,
        FAMILLE,
        VOISIN,
        AIDE_A_DOMICILE,
        TRAVAILLEUR_SOCIAL,
        AUTRE
    }

    /** Who is told. */
    public enum Prevenu implements Code {
        PERSONNE,
        TIERS,
        LES_DEUX
    }

    public OuJoindre ou() {
        return new OuJoindre(telephone, courriel, null);
    }

    /** They are told in the stead of the person, who is not. */
    public boolean remplace() {
        return prevenir == Prevenu.TIERS;
    }

    /** They are told, alone or too. */
    public boolean estPrevenu() {
        return prevenir != Prevenu.PERSONNE;
    }

    /** Par son fils, M. Le Gall. */
    public String enBref() {
        return MESSAGES.dire("tiers.par." + lien.code(), "nom", nom);
    }

    /** Par son fils, M. Le Gall, 06 39 98 10 12. */
    public String enMots() {
        return Stream.of(enBref(), telephone, courriel)
                .filter(dit -> dit != null && !dit.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Who is told, in a sentence. */
    public String quiEstPrevenu() {
        return MESSAGES.dire("tiers.prevenu." + prevenir.code(), "nom", nom);
    }
}
