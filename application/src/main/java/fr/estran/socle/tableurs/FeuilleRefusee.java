package fr.estran.socle.tableurs;

import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Messages;

/** Within the module alone: outwards, a refusal is a result. */
public final class FeuilleRefusee extends Exception {

    private final RefusDeFeuille refus;

    FeuilleRefusee(RefusDeFeuille refus) {
        this.refus = refus;
    }

    RefusDeFeuille refus() {
        return refus;
    }

    /** Why a file is not read; each has a sentence that says what to do. */
    public enum RefusDeFeuille implements Code {
        /** Of before 2007. */
        ANCIEN_EXCEL,
        MOT_DE_PASSE,
        MACROS,
        PAS_UNE_FEUILLE,
        ABIME,
        VIDE,
        SANS_FEUILLE,
        TROP_DE_LIGNES,
        TROP_DE_COLONNES,
        CELLULE_TROP_LONGUE,
        TROP_GROS,
        /** It says to be small, and becomes large. */
        GONFLE;

        private static final Messages MESSAGES = Messages.de("socle/tableurs");

        public String phrase() {
            return MESSAGES.dire("refus." + code());
        }
    }
}
