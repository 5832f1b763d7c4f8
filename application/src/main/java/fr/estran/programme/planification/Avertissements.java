package fr.estran.programme.planification;

import static java.util.stream.Collectors.toMap;

import fr.estran.programme.planification.AvertissementRepository.Etrangete;
import fr.estran.programme.planification.MemesHeuresRepository.Ailleurs;
import fr.estran.programme.planification.MemesHeuresRepository.Voisine;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.vocabulaire.TypeDAction;
import fr.estran.ville.calendrier.HeuresDeService;
import fr.estran.ville.calendrier.JoursFeries;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is odd about a session, and may be meant; and what cannot be: somebody in two places at once. */
@Component
record Avertissements(
        AvertissementRepository repository, MemesHeuresRepository memesHeures, HeuresDeService heures, Clock horloge) {

    private static final Messages MESSAGES = Messages.de("programme/programme");

    /** In words, each once; courses are held in the school holidays on purpose. */
    List<String> sur(List<Creneau> creneaux, @Nullable SeanceId sauf, TypeDAction type, @Nullable Integer capacite) {
        var feries = heures.feries();
        return creneaux.stream()
                .flatMap(creneau -> sur(creneau, feries, sauf, type, capacite).stream())
                .distinct()
                .toList();
    }

    /** By day, each in a few words: on a list of dates, the day need not be said again. */
    public Map<LocalDate, List<String>> parJour(
            Creneau modele,
            List<LocalDate> jours,
            Collection<SeanceId> sauf,
            TypeDAction type,
            @Nullable Integer capacite) {
        var parJour = new TreeMap<LocalDate, List<String>>();
        repository.etrangetes(modele, jours, capacite, sauf).stream()
                .filter(etrange -> voulu(etrange, type))
                .forEach(etrange -> parJour.computeIfAbsent(etrange.jour(), _ -> new ArrayList<>())
                        .add(enBref(etrange, modele)));
        var feries = heures.feries();
        jours.forEach(jour -> feries.nom(jour)
                .ifPresent(ferie -> parJour.computeIfAbsent(jour, _ -> new ArrayList<>())
                        .addFirst(MESSAGES.dire("gestion.bref.ferie", "nom", ferie))));
        voisines(jours.stream().map(modele::au).toList(), sauf)
                .forEach(voisine -> parJour.computeIfAbsent(voisine.jour(), _ -> new ArrayList<>())
                        .add(enMots("gestion.bref.voisine", voisine)));
        jours.stream()
                .filter(jour -> modele.au(jour).finit(heures.fuseau()).isBefore(horloge.instant()))
                .forEach(jour -> parJour.computeIfAbsent(jour, _ -> new ArrayList<>())
                        .addFirst(MESSAGES.dire("gestion.bref.passee")));
        return parJour;
    }

    /** By day, who is elsewhere then. */
    public Map<LocalDate, String> conflits(List<Creneau> creneaux, Collection<SeanceId> sauf) {
        if (creneaux.isEmpty() || creneaux.getFirst().conseillers().isEmpty()) {
            return Map.of();
        }
        return memesHeures.ailleurs(creneaux, heures.fuseau(), sauf).stream()
                .collect(toMap(Ailleurs::jour, Avertissements::enMots, (un, _) -> un));
    }

    /** Of venues alone: the places of an action have changed, its sessions have not. */
    List<String> surLesPlaces(List<Creneau> creneaux, @Nullable Integer capacite) {
        return creneaux.stream()
                .flatMap(creneau ->
                        repository
                                .etrangetes(creneau.sansPersonne(), List.of(creneau.jour()), capacite, List.of())
                                .stream())
                .filter(etrange -> etrange.genre().equals("lieu_petit"))
                .map(etrange -> MESSAGES.dire("gestion.avertissement.lieu_petit", "nom", etrange.nom()))
                .distinct()
                .toList();
    }

    /** Who is elsewhere at these hours, and where, in words. */
    Optional<String> conflit(List<Creneau> creneaux, @Nullable SeanceId sauf) {
        var fuseau = heures.fuseau();
        return creneaux.stream()
                .filter(creneau -> !creneau.conseillers().isEmpty())
                .flatMap(creneau -> memesHeures.ailleurs(List.of(creneau), fuseau, seances(sauf)).stream())
                .map(Avertissements::enMots)
                .findFirst();
    }

    private List<String> sur(
            Creneau creneau,
            JoursFeries feries,
            @Nullable SeanceId sauf,
            TypeDAction type,
            @Nullable Integer capacite) {
        var phrases = new ArrayList<String>();
        var quand = Map.of(
                "jour", Jours.dire(creneau.jour()),
                "debut", Jours.dire(creneau.debut()),
                "fin", Jours.dire(creneau.fin()));
        if (creneau.finit(heures.fuseau()).isBefore(horloge.instant())) {
            phrases.add(MESSAGES.dire("gestion.avertissement.passee", quand));
        }
        feries.nom(creneau.jour())
                .ifPresent(ferie -> phrases.add(MESSAGES.dire(
                        "gestion.avertissement.ferie", "jour", Jours.dire(creneau.jour()), "nom", ferie)));
        repository.etrangetes(creneau, List.of(creneau.jour()), capacite, seances(sauf)).stream()
                .filter(etrange -> voulu(etrange, type))
                .map(etrange -> MESSAGES.dire(
                        "gestion.avertissement." + etrange.genre(),
                        Map.of(
                                "nom", etrange.nom(),
                                "jour", Jours.dire(creneau.jour()),
                                "debut", Jours.dire(creneau.debut()),
                                "fin", Jours.dire(creneau.fin()))))
                .forEach(phrases::add);
        voisines(List.of(creneau), seances(sauf))
                .forEach(voisine -> phrases.add(enMots("gestion.avertissement.voisine", voisine)));
        return phrases;
    }

    private List<Voisine> voisines(List<Creneau> creneaux, Collection<SeanceId> sauf) {
        var fuseau = heures.fuseau();
        var possibles =
                creneaux.stream().filter(creneau -> creneau.existe(fuseau)).toList();
        return possibles.isEmpty() || possibles.getFirst().lieu() == null
                ? List.of()
                : memesHeures.voisines(possibles, fuseau, sauf);
    }

    private static String enMots(String cle, Voisine voisine) {
        return MESSAGES.dire(
                cle,
                Map.of(
                        "titre", voisine.titre(),
                        "jour", Jours.dire(voisine.jour()),
                        "debut", Jours.dire(voisine.debut().toLocalTime()),
                        "fin", Jours.dire(voisine.fin().toLocalTime()),
                        "lieu", voisine.lieu(),
                        "salle", voisine.salle() == null ? "" : ", " + voisine.salle()));
    }

    private static boolean voulu(Etrangete etrange, TypeDAction type) {
        return !etrange.genre().equals("vacances") || !type.pendantLesVacances();
    }

    private static String enBref(Etrangete etrange, Creneau modele) {
        var bref = "gestion.bref." + etrange.genre();
        return MESSAGES.dire(
                MESSAGES.connait(bref) ? bref : "gestion.avertissement." + etrange.genre(),
                Map.of(
                        "nom", etrange.nom(),
                        "jour", Jours.dire(etrange.jour()),
                        "debut", Jours.dire(modele.debut()),
                        "fin", Jours.dire(modele.fin())));
    }

    private static List<SeanceId> seances(@Nullable SeanceId sauf) {
        return sauf == null ? List.of() : List.of(sauf);
    }

    private static String enMots(Ailleurs ailleurs) {
        return MESSAGES.dire(
                "gestion.faute.ailleurs",
                Map.of(
                        "qui", ailleurs.qui(),
                        "titre", ailleurs.titre(),
                        "jour", Jours.dire(ailleurs.debut().toLocalDate()),
                        "debut", Jours.dire(ailleurs.debut().toLocalTime()),
                        "fin", Jours.dire(ailleurs.fin().toLocalTime()),
                        "lieu", ailleurs.lieu() == null ? "" : ", " + ailleurs.lieu()));
    }
}
