package fr.estran.parole.enquetes;

import fr.estran.parole.enquetes.FormulaireVu.ChoixVu;
import fr.estran.parole.enquetes.FormulaireVu.QuestionVue;
import org.jspecify.annotations.Nullable;

/**
 * A survey on paper.
 *
 * @param essai it did not go out yet: nobody should hand it out
 * @param rendre where to hand it back, and by when
 */
public record FeuilleDEnquete(
        String titre, @Nullable String mot, boolean essai, String service, String rendre, FormulaireVu formulaire) {

    private static final int MILLIMETRES = 176;
    private static final int PEU = 4;
    private static final int COURT = 26;

    /** Of each mark of a scale, side by side across the sheet. */
    public int largeur(QuestionVue echelle) {
        return MILLIMETRES / Math.max(1, echelle.choix().size());
    }

    /** Side by side where they are many and short, so that none is over the page. */
    public boolean enDeux(QuestionVue question) {
        var choix = question.choix();
        return choix.size() > PEU && choix.stream().map(ChoixVu::mots).allMatch(mots -> mots.length() <= COURT);
    }
}
