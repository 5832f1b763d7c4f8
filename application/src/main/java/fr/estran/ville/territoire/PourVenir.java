package fr.estran.ville.territoire;

import fr.estran.socle.commun.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How one gets to a venue, in the words that the team wrote of it.
 *
 * <p>Rule: the way to a venue.
 * A page or a paper says it whole and in this order: the address; the floor and the door; the stop; whether a wheelchair gets in;
 * what else helps. Of what nobody wrote nothing is made up: it is asked of the team.
 *
 * @param pmr whether a wheelchair gets in; null when nobody said
 * @param accessibilite what else helps, in words
 */
public record PourVenir(
        @Nullable String adresse,
        @Nullable String codePostal,
        @Nullable String commune,
        @Nullable String etage,
        @Nullable String acces,
        @Nullable String arret,
        @Nullable Boolean pmr,
        @Nullable String accessibilite) {

    private static final Messages MESSAGES = Messages.de("ville/territoire");

    /** Some write the word in the field, since its example does. */
    private static final Pattern LE_MOT =
            Pattern.compile("^arr[êe]t(s)?(?: de (?:bus|tram|car))?\\s*:?\\s*", Pattern.CASE_INSENSITIVE);

    /** On one line, as on an envelope; empty where nobody wrote it. */
    public String adresseComplete() {
        var ville = Stream.of(codePostal, commune).filter(Objects::nonNull).collect(Collectors.joining(" "));
        return Stream.of(adresse, ville)
                .filter(partie -> partie != null && !partie.isBlank())
                .collect(Collectors.joining(", "));
    }

    /** Floor and door, each a sentence, however it was typed; empty where nobody said. */
    public String pourTrouver() {
        return Stream.of(etage, acces)
                .map(PourVenir::phrase)
                .filter(dit -> !dit.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** All that follows the address, a sentence or two a line. */
    public List<String> apresLAdresse() {
        return Stream.of(pourTrouver(), arretDit(), fauteuil(), phrase(accessibilite))
                .filter(ligne -> !ligne.isEmpty())
                .toList();
    }

    /** Of the building alone, for whoever is not awaited in the room of the service. */
    public List<String> duBatiment() {
        return Stream.of(arretDit(), fauteuil())
                .filter(ligne -> !ligne.isEmpty())
                .toList();
    }

    public List<String> lignes() {
        return Stream.concat(Stream.of(adresseComplete()), apresLAdresse().stream())
                .filter(ligne -> !ligne.isEmpty())
                .toList();
    }

    /** What a paper cannot say, since nobody wrote it, as a sentence enumerates it. */
    public List<String> manques() {
        var manques = new ArrayList<String>();
        manquer(manques, "adresse", adresse == null || adresse.isBlank());
        manquer(manques, "entree", pourTrouver().isEmpty());
        manquer(manques, "arret", arret == null || arret.isBlank());
        manquer(manques, "fauteuil", pmr == null);
        return manques;
    }

    private static void manquer(List<String> manques, String cle, boolean manque) {
        if (manque) {
            manques.add(MESSAGES.dire("venir.manque." + cle));
        }
    }

    /** The name of the stop alone: what is said of it has the word. Nothing where nobody wrote one. */
    public static @Nullable String nomDArret(@Nullable String arret) {
        var dit = arret == null ? "" : sansPoint(LE_MOT.matcher(arret.strip()).replaceFirst(""));
        return dit.isEmpty() ? null : dit;
    }

    private String arretDit() {
        var dit = nomDArret(arret);
        return dit == null ? "" : MESSAGES.dire("venir.arret", "arret", dit);
    }

    private String fauteuil() {
        return pmr == null ? "" : MESSAGES.dire(pmr ? "venir.fauteuil" : "venir.fauteuil.non");
    }

    private static String phrase(@Nullable String dit) {
        var phrase = dit == null ? "" : sansPoint(dit);
        return phrase.isEmpty() || phrase.matches("(?s).*[!?…]") ? phrase : phrase + ".";
    }

    private static String sansPoint(String dit) {
        return dit.strip().replaceAll("[\\s.,;:]+$", "");
    }
}
