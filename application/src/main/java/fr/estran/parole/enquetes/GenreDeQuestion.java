package fr.estran.parole.enquetes;

import fr.estran.parole.enquetes.QuestionDEnquete.TypeDeQuestion;
import fr.estran.socle.commun.Code;
import org.jspecify.annotations.Nullable;

/** What one begins a question from: blank, or with the choices that it usually has. */
enum GenreDeQuestion implements Code {
    CHOIX(TypeDeQuestion.CHOIX),
    MULTIPLE(TypeDeQuestion.MULTIPLE),
    ECHELLE(TypeDeQuestion.ECHELLE),
    TEXTE(TypeDeQuestion.TEXTE),
    OUI_NON(TypeDeQuestion.CHOIX),
    IMPORTANCE(TypeDeQuestion.ECHELLE),
    AISANCE(TypeDeQuestion.ECHELLE),
    SATISFACTION(TypeDeQuestion.ECHELLE),
    AGES(TypeDeQuestion.CHOIX),
    QUARTIERS(TypeDeQuestion.CHOIX),
    FORMES(TypeDeQuestion.MULTIPLE),
    GENRES(TypeDeQuestion.CHOIX);

    private final TypeDeQuestion type;

    GenreDeQuestion(TypeDeQuestion type) {
        this.type = type;
    }

    TypeDeQuestion type() {
        return type;
    }

    /** Whose choices are the town's. */
    @Nullable ListeDeLaVille liste() {
        return Code.lire(ListeDeLaVille.class, code()).orElse(null);
    }

    /** What it starts with is given. */
    boolean pret() {
        return ordinal() >= OUI_NON.ordinal();
    }
}
