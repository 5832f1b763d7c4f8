package fr.estran.programme.affiche;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fr.estran.programme.LieuPublic;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The programme as events of OpenAgenda, where many towns gather what is on (developers.openagenda.com, "structure d'un événement"): an
 * action at a venue is an event, its sessions there are its timings. It takes nothing that is neither at a venue nor at a distance: what
 * has no venue yet waits for it, and what goes to somebody's home has no place to tell.
 */
final class EvenementsOpenAgenda {

    private static final int TITRE = 140;
    private static final int RESUME = 200;
    private static final int SUR_PLACE = 1;
    private static final int EN_LIGNE = 2;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    /** How things stand with an event, by their numbers. */
    private enum Etat {
        PREVU(1),
        REPORTE(2),
        COMPLET(5),
        ANNULE(6);

        private final int numero;

        Etat(int numero) {
            this.numero = numero;
        }
    }

    private EvenementsOpenAgenda() {}

    /** @param site before each address, as {@code https://numerique.exemple.fr} */
    static String ecrire(List<SeanceAuProgramme> lignes, String site) {
        var parLieu = lignes.stream()
                .filter(EvenementsOpenAgenda::quelquePart)
                .collect(groupingBy(EvenementsOpenAgenda::nom, LinkedHashMap::new, toList()));
        return JSON.writeValueAsString(Map.of(
                "total",
                parLieu.size(),
                "events",
                parLieu.entrySet().stream()
                        .map(un -> evenement(un.getKey(), un.getValue(), site))
                        .toList()));
    }

    private static boolean quelquePart(SeanceAuProgramme ligne) {
        return ligne.seance().lieu() != null || ligne.seance().seTient().aDistance();
    }

    /** The same as long as it stands: who brings it in twice changes the first. */
    private static String nom(SeanceAuProgramme ligne) {
        var lieu = ligne.seance().lieu();
        return ligne.seance().action().id() + (lieu == null ? "" : "/" + lieu.id());
    }

    private static Map<String, Object> evenement(String nom, List<SeanceAuProgramme> lignes, String site) {
        var premiere = lignes.getFirst().seance();
        var action = premiere.action();
        var adresse = site + action.adresse();
        var evenement = new LinkedHashMap<String, Object>();
        evenement.put("extIds", List.of(Map.of("key", "estran", "value", nom)));
        evenement.put("title", enFrancais(court(action.nom(), TITRE)));
        evenement.put(
                "description",
                enFrancais(court(Objects.requireNonNullElse(action.presentation(), action.forme()), RESUME)));
        if (action.presentation() != null && action.presentation().length() > RESUME) {
            evenement.put("longDescription", enFrancais(action.presentation()));
        }
        evenement.put(
                "keywords",
                Map.of(
                        "fr",
                        Stream.of(action.forme(), action.theme())
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList()));
        evenement.put("registration", List.of(Map.of("type", "link", "value", adresse)));
        evenement.put("status", etat(lignes).numero);
        evenement.put("timezone", premiere.debut().getZone().getId());
        evenement.put(
                "timings",
                dates(lignes).stream()
                        .map(ligne -> Map.of(
                                "begin",
                                        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                                                ligne.seance().debut()),
                                "end",
                                        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                                                ligne.seance().fin())))
                        .toList());
        lieu(evenement, premiere.lieu(), adresse);
        return evenement;
    }

    private static void lieu(Map<String, Object> evenement, @Nullable LieuPublic lieu, String adresse) {
        if (lieu == null) {
            evenement.put("attendanceMode", EN_LIGNE);
            evenement.put("onlineAccessLink", adresse);
            return;
        }
        evenement.put("attendanceMode", SUR_PLACE);
        var place = new LinkedHashMap<String, Object>(
                Map.of("name", lieu.nom(), "countryCode", "FR", "address", lieu.adresseComplete()));
        if (lieu.commune() != null) {
            place.put("city", lieu.commune());
        }
        if (lieu.latitude() != null && lieu.longitude() != null) {
            place.put("latitude", lieu.latitude());
            place.put("longitude", lieu.longitude());
        }
        evenement.put("location", place);
        if (Boolean.TRUE.equals(lieu.pmr())) {
            evenement.put("accessibility", Map.of("mi", true));
        }
    }

    /** One that is cancelled is no timing of theirs, unless the event itself is. */
    private static List<SeanceAuProgramme> dates(List<SeanceAuProgramme> lignes) {
        var tenues = lignes.stream().filter(ligne -> !ligne.seance().annulee()).toList();
        return tenues.isEmpty() ? lignes : tenues;
    }

    private static Etat etat(List<SeanceAuProgramme> lignes) {
        var tenues = dates(lignes);
        if (tenues.getFirst().seance().annulee()) {
            return Etat.ANNULE;
        }
        if (tenues.stream().allMatch(ligne -> ligne.venir() instanceof CommentVenir.Complet)) {
            return Etat.COMPLET;
        }
        return tenues.stream().anyMatch(ligne -> ligne.seance().ancienMoment() != null) ? Etat.REPORTE : Etat.PREVU;
    }

    private static Map<String, String> enFrancais(String texte) {
        return Map.of("fr", texte);
    }

    private static String court(String texte, int signes) {
        return texte.length() <= signes ? texte : texte.substring(0, signes - 1).stripTrailing() + "…";
    }
}
