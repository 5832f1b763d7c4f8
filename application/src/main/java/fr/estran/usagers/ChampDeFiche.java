package fr.estran.usagers;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a record says that one may choose to keep when two become one. */
public enum ChampDeFiche {
    PRENOM("prenom", false),
    NOM("nom", false),
    TELEPHONE("telephone", false),
    COURRIEL("courriel", false),
    ADRESSE("adresse", false),
    CONTACT("contact", false),
    GENRE("genre", true),
    ANNEE_NAISSANCE("annee_naissance", true),
    SITUATION("situation", true),
    QUARTIER("quartier", true),
    A_PREVOIR("a_prevoir", false),
    /** Nobody chooses: whoever asked not to be asked, on either, is not. */
    ENQUETES("enquetes", false);

    private final String code;
    private final boolean question;

    ChampDeFiche(String code, boolean question) {
        this.code = code;
        this.question = question;
    }

    public static Optional<ChampDeFiche> de(String code) {
        return Arrays.stream(values()).filter(champ -> champ.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }

    /** Whether somebody chooses between two; of another, a rule does. */
    public boolean aChoisir() {
        return this != ENQUETES;
    }

    /** One of the questions for the report, whose refusal goes with it. */
    public boolean question() {
        return question;
    }

    /** @return nothing where the record does not say it */
    @Nullable public String valeur(Fiche fiche) {
        return switch (this) {
            case PRENOM -> fiche.prenom();
            case NOM -> fiche.nom();
            case TELEPHONE -> fiche.telephone();
            case COURRIEL -> fiche.courriel();
            case ADRESSE -> fiche.adresse();
            case CONTACT -> fiche.contact();
            case GENRE, ANNEE_NAISSANCE, SITUATION, QUARTIER ->
                fiche.sansReponse(code) ? SaisieFiche.REFUS : fiche.reponse(code);
            case ENQUETES -> fiche.enquetes() == null ? null : fiche.enquetes() ? SaisieFiche.OUI : SaisieFiche.NON;
            case A_PREVOIR -> fiche.aPrevoirEcrit().isEmpty() ? null : fiche.aPrevoirEcrit();
        };
    }
}
