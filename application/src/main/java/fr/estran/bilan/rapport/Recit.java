package fr.estran.bilan.rapport;

import fr.estran.socle.documents.Bloc;
import java.util.ArrayList;
import java.util.List;

/** A paragraph that is being told, a sentence after the other. */
final class Recit {

    private final Matiere m;
    private final List<String> phrases = new ArrayList<>();
    private boolean anneeDAvantDite;

    public Recit(Matiere m) {
        this.m = m;
    }

    /** Names and values in turn, as of {@link Matiere#dire}. */
    public void dire(String cle, Object... nomsEtValeurs) {
        phrase(m.dire(cle, nomsEtValeurs));
    }

    /** So many, if they are known and there are any. */
    void nombre(String cle, String... chemin) {
        var nombre = m.cite(chemin);
        if (nombre.connu()) {
            dire(cle, "n", nombre);
        }
    }

    public void mot(Mot mot) {
        phrase(m.mot(mot));
    }

    /** Nothing, if it says nothing. */
    public void phrase(String texte) {
        if (!texte.isEmpty()) {
            phrases.add(texte);
        }
    }

    /**
     * How a figure compares with the year before, to follow it after a comma; nothing where there is nothing to compare
     * with. The year is named once in a paragraph.
     */
    public String contre(String... chemin) {
        return compare("contre", chemin);
    }

    /** The same between brackets, where a comma would be one too many. */
    public String entreParentheses(String... chemin) {
        return compare("entre", chemin);
    }

    /** The same in another turn: no page compares all that it tells in the same words. */
    public String apres(String... chemin) {
        return compare("apres", chemin);
    }

    private String compare(String tournure, String... chemin) {
        int maintenant = m.annee().valeur(chemin);
        var avant = m.citeAvant(chemin);
        if (maintenant == 0 || !avant.connu()) {
            return "";
        }
        var combien = maintenant == avant.valeur() ? "autant" : anneeDAvantDite ? "suite" : "en";
        anneeDAvantDite = true;
        return m.dire("recit." + tournure + "." + combien, "n", avant, "annee", avant.annee());
    }

    public boolean vide() {
        return phrases.isEmpty();
    }

    public List<Bloc> paragraphe() {
        return vide() ? List.of() : List.of(new Bloc.Paragraphe(String.join(" ", phrases)));
    }
}
