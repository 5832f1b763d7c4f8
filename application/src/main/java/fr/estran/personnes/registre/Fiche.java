package fr.estran.personnes.registre;

import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.UsagerId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the register says of one person.
 *
 * @param pseudonyme of a minor met through a partner, who alone knows the name
 * @param aPrevoirEcrit codes, one space between two
 * @param sansReponseEcrit questions that the person would rather not answer, one space between two
 * @param enquetes whether they may be asked what they think of the service; null: nobody has asked them
 * @param version another one as soon as anything of it has changed
 */
public record Fiche(
        UsagerId id,
        String reference,
        @Nullable String pseudonyme,
        @Nullable String prenom,
        @Nullable String nom,
        @Nullable Integer anneeNaissance,
        @Nullable String genre,
        @Nullable String situation,
        @Nullable String quartier,
        @Nullable String quartierNom,
        @Nullable String telephone,
        @Nullable String courriel,
        @Nullable String adresse,
        @Nullable String contact,
        @Nullable Boolean enquetes,
        String aPrevoirEcrit,
        String sansReponseEcrit,
        String version) {

    /** Where one may live, by its code. */
    public record Quartier(String code, String nom, boolean retire) {}

    /** The four questions for the report, in the order in which they are asked. */
    public static final List<String> QUESTIONS = List.of("genre", "annee_naissance", "situation", "quartier");

    public static final List<String> A_PREVOIR = Code.codes(Prevue.class);

    /** What to think of before they come again: choices, and never a word on their situation. */
    public enum Prevue implements Code {
        CHARGEUR,
        APPAREIL,
        IDENTIFIANTS,
        GROS_CARACTERES,
        COIN_CALME,
        RAPPELER,
        PRET
    }

    public String nomEntier() {
        return pseudonyme != null && nom == null ? pseudonyme : ((prenom == null ? "" : prenom + " ") + nom).strip();
    }

    public List<String> aPrevoir() {
        return mots(aPrevoirEcrit);
    }

    public @Nullable String reponse(String question) {
        return switch (question) {
            case "genre" -> genre;
            case "annee_naissance" -> anneeNaissance == null ? null : anneeNaissance.toString();
            case "situation" -> situation;
            case "quartier" -> quartier;
            default -> throw new IllegalArgumentException(question);
        };
    }

    /** They were asked, and would rather not say. */
    public boolean sansReponse(String question) {
        return reponse(question) == null && mots(sansReponseEcrit).contains(question);
    }

    /** What is asked here: of a district where there are some, or where one is known. */
    public List<String> questions(List<Quartier> quartiers) {
        return QUESTIONS.stream()
                .filter(question -> !question.equals("quartier") || quartier != null || !quartiers.isEmpty())
                .toList();
    }

    /** What nobody has asked them yet. */
    public List<String> aDemander(List<Quartier> quartiers) {
        return questions(quartiers).stream()
                .filter(question -> reponse(question) == null && !sansReponse(question))
                .toList();
    }

    /** As a telephone is dialled: for a link. */
    public String numero() {
        return telephone == null ? "" : telephone.replaceAll("[^+0-9]", "");
    }

    private static List<String> mots(String ecrits) {
        return Arrays.stream(ecrits.split(" ")).filter(mot -> !mot.isEmpty()).toList();
    }
}
