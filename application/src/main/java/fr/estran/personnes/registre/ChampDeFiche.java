package fr.estran.personnes.registre;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a record says of somebody: chosen or kept when two become one, and gone, each of it, once that person is forgotten. */
public enum ChampDeFiche {
    PRENOM("prenom", Dit.QUI),
    NOM("nom", Dit.QUI),
    TELEPHONE("telephone", Dit.QUI),
    COURRIEL("courriel", Dit.QUI),
    ADRESSE("adresse", Dit.QUI),
    CONTACT("contact", Dit.QUI),
    GENRE("genre", Dit.POUR_LE_BILAN),
    ANNEE_NAISSANCE("annee_naissance", Dit.POUR_LE_BILAN),
    SITUATION("situation", Dit.POUR_LE_BILAN),
    QUARTIER("quartier", Dit.POUR_LE_BILAN),
    A_PREVOIR("a_prevoir", Dit.COMMENT),
    /** Nobody chooses: whoever asked not to be asked, on either, is not. */
    ENQUETES("enquetes", Dit.COMMENT);

    private enum Dit {
        QUI,
        POUR_LE_BILAN,
        COMMENT
    }

    private final String code;
    private final Dit dit;

    ChampDeFiche(String code, Dit dit) {
        this.code = code;
        this.dit = dit;
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
        return dit == Dit.POUR_LE_BILAN;
    }

    /** Says who somebody is, or how they are reached. */
    boolean nomme() {
        return dit == Dit.QUI;
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
