package fr.estran.ville.equipe;

import static java.util.stream.Collectors.joining;

import fr.estran.ville.equipe.PosteRepository.Membre;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Somebody is about to hold a post: what stands in the way, in words. The database refuses more than a whole post by itself;
 * here one reads who has it.
 *
 * @param autres who holds it, or has held it
 */
record DonDePoste(PosteDecrit poste, Membre membre, FormulaireAffectation dite, List<Affectation> autres) {

    private static final int ENTIER = 100;

    /** By field: the first that there is. */
    Map<String, String> fautes() {
        return Stream.of(horsDeLEquipe(), horsDuPoste(), deuxFois(), trop())
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Map.of());
    }

    private Optional<Map<String, String>> horsDeLEquipe() {
        if (dite.premier().isBefore(membre.entree())) {
            return refus("debut", "faute.pas_encore", "jour", Accords.jour(membre.entree()));
        }
        var sortie = membre.sortie();
        if (sortie == null) {
            return Optional.empty();
        }
        return dite.premier().isAfter(sortie)
                ? refus("debut", "faute.parti", "jour", Accords.jour(sortie))
                : dite.dernier()
                        .filter(fin -> fin.isAfter(sortie))
                        .flatMap(_ -> refus("fin", "faute.parti", "jour", Accords.jour(sortie)));
    }

    private Optional<Map<String, String>> horsDuPoste() {
        var fermeture = poste.fermeture();
        return fermeture != null && fin().isAfter(fermeture)
                ? refus("fin", "faute.poste_ferme", "jour", Accords.jour(fermeture))
                : Optional.empty();
    }

    private Optional<Map<String, String>> deuxFois() {
        return autres.stream()
                .filter(autre -> autre.conseiller().equals(membre.id()) && croise(autre))
                .findFirst()
                .flatMap(autre -> refus("debut", "faute.deux_fois", "dates", autre.dates()));
    }

    /** On the first day on which it would be held to more than a whole. */
    private Optional<Map<String, String>> trop() {
        return Stream.concat(Stream.of(dite.premier()), autres.stream().map(Affectation::debut))
                .filter(this::couvre)
                .sorted()
                .filter(jour -> total(jour) > ENTIER)
                .findFirst()
                .map(jour -> Map.of(
                        "part",
                        Accords.M.dire(
                                "faute.trop",
                                Map.of(
                                        "total",
                                        total(jour),
                                        "jour",
                                        Accords.jour(jour),
                                        "qui",
                                        autres.stream()
                                                .filter(autre -> autre.le(jour))
                                                .map(DonDePoste::tenue)
                                                .collect(joining(" ; "))))));
    }

    private static String tenue(Affectation autre) {
        return Accords.M.dire(
                "faute.trop.tenue", Map.of("nom", autre.nom(), "part", autre.part(), "dates", autre.dates()));
    }

    private int total(LocalDate jour) {
        return dite.partDite()
                + autres.stream()
                        .filter(autre -> autre.le(jour))
                        .mapToInt(Affectation::part)
                        .sum();
    }

    private boolean couvre(LocalDate jour) {
        return !jour.isBefore(dite.premier()) && !jour.isAfter(fin());
    }

    private boolean croise(Affectation autre) {
        return !autre.debut().isAfter(fin())
                && (autre.jusque() == null || !autre.jusque().isBefore(dite.premier()));
    }

    /** Their departure ends it, if nothing does before. */
    private LocalDate fin() {
        return dite.dernier().orElse(membre.sortie() == null ? LocalDate.MAX : membre.sortie());
    }

    private Optional<Map<String, String>> refus(String champ, String cle, String nom, String valeur) {
        return Optional.of(Map.of(champ, Accords.M.dire(cle, Map.of("nom", membre.nom(), nom, valeur))));
    }
}
