package fr.estran.ville.themes;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.vocabulaire.ChampDAction;
import org.jspecify.annotations.Nullable;

/** What a field of action is called. @param propre as the town does on its pages, @param propreAuBilan in its reports */
public record LibelleDeChamp(
        ChampDAction champ,
        @Nullable String propre,
        @Nullable String propreAuBilan) {

    private static final Messages MESSAGES = Messages.de("ville/thematiques");

    /** As the software does. */
    public static String defaut(ChampDAction champ) {
        return MESSAGES.dire("champ." + champ.code());
    }

    public String dit() {
        return propre == null ? defaut(champ) : propre;
    }

    public String auBilan() {
        return propreAuBilan == null ? dit() : propreAuBilan;
    }
}
