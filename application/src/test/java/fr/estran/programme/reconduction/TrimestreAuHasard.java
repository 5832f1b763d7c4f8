package fr.estran.programme.reconduction;

import fr.estran.programme.TrimestreDuProgramme;
import fr.estran.programme.planification.ActionGeree;
import fr.estran.programme.planification.Creneau;
import fr.estran.programme.reconduction.Sources.Source;
import fr.estran.programme.reconduction.Terrain.Absence;
import fr.estran.programme.reconduction.Terrain.Fermeture;
import fr.estran.programme.reconduction.Terrain.Lieu;
import fr.estran.programme.reconduction.Terrain.Membre;
import fr.estran.programme.reconduction.Terrain.Plage;
import fr.estran.programme.reconduction.Terrain.Prise;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.temps.Calendrier;
import fr.estran.socle.vocabulaire.Contree;
import fr.estran.socle.vocabulaire.Reservation;
import fr.estran.socle.vocabulaire.TypeDAction;
import fr.estran.ville.calendrier.JoursFeries;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A quarter of any year, a calendar, a team and venues that are away at times, and all kinds of things that were held. */
final class TrimestreAuHasard {

    private static final List<LocalTime> HEURES = List.of(LocalTime.of(9, 0), LocalTime.of(9, 30), LocalTime.of(14, 0));
    private static final JoursFeries FERIES = JoursFeries.de(Contree.METROPOLE);

    private final Random hasard;
    private final Trajet trajet;
    private final List<LieuId> lieux = Stream.generate(LieuId::nouveau).limit(4).toList();
    private final List<ConseillerId> equipe =
            Stream.generate(ConseillerId::nouveau).limit(3).toList();
    private final Calendrier calendrier;

    TrimestreAuHasard(int graine) {
        hasard = new Random(graine);
        var vers = new TrimestreDuProgramme(2022 + hasard.nextInt(7), 1 + hasard.nextInt(4));
        trajet = new Trajet(Trajet.sources(vers).get(hasard.nextInt(2)), vers);
        calendrier = hasard.nextInt(5) == 0
                ? new Calendrier(List.of(), FERIES::comprennent)
                : new Calendrier(
                        Stream.of(trajet.source(), trajet.cible())
                                .map(this::vacances)
                                .toList(),
                        FERIES::comprennent);
    }

    ReglesDeLot.Donnees donnees() {
        return new ReglesDeLot.Donnees(
                trajet,
                new Source(lots(), 0, 0, 0),
                terrain(trajet.source(), List.of()),
                terrain(trajet.cible(), prises(trajet.cible())),
                Set.of(),
                Set.of());
    }

    private Calendrier.Vacances vacances(Periode trimestre) {
        var premier = trimestre.debut().plusDays(hasard.nextInt(60));
        return new Calendrier.Vacances(premier, premier.plusDays(15));
    }

    private Terrain terrain(Periode trimestre, List<Prise> prises) {
        Map<LieuId, Lieu> connus = new LinkedHashMap<>();
        lieux.forEach(lieu -> connus.put(
                lieu,
                new Lieu(
                        lieu,
                        "Lieu " + lieux.indexOf(lieu),
                        "Q",
                        null,
                        hasard.nextInt(9) == 0 ? jour(trimestre) : null,
                        false,
                        hasard.nextInt(9) == 0)));
        Map<ConseillerId, Membre> membres = new LinkedHashMap<>();
        equipe.forEach(qui -> membres.put(
                qui,
                new Membre(
                        qui, "Membre " + equipe.indexOf(qui), null, hasard.nextInt(9) == 0 ? jour(trimestre) : null)));
        return new Terrain(
                trimestre,
                ZoneId.of("Europe/Paris"),
                trimestre.debut(),
                calendrier,
                FERIES,
                connus,
                membres,
                Set.of(),
                prises,
                Stream.generate(() -> jour(trimestre))
                        .limit(hasard.nextInt(4))
                        .map(jour -> new Absence(
                                un(equipe),
                                jour.atStartOfDay(),
                                jour.plusDays(hasard.nextInt(9)).atTime(13, 0)))
                        .toList(),
                Stream.generate(() -> jour(trimestre))
                        .limit(hasard.nextInt(4))
                        .map(jour -> new Fermeture(un(lieux), jour, jour.plusDays(hasard.nextInt(12)), "travaux"))
                        .toList(),
                IntStream.rangeClosed(1, 5)
                        .mapToObj(jour -> new Plage<>(lieux.getFirst(), jour, LocalTime.of(9, 0), LocalTime.of(18, 0)))
                        .toList(),
                IntStream.rangeClosed(1, 4)
                        .mapToObj(jour -> new Plage<>(equipe.getFirst(), jour, LocalTime.of(9, 0), LocalTime.of(17, 0)))
                        .toList());
    }

    private List<Prise> prises(Periode trimestre) {
        return Stream.generate(() -> jour(trimestre))
                .limit(hasard.nextInt(25))
                .map(jour -> new Prise(
                        jour.atTime(10, 0), jour.atTime(15, 0), un(lieux), Set.of(un(equipe)), "Autre chose", null))
                .toList();
    }

    private List<LotDeReprise> lots() {
        var lots = new ArrayList<LotDeReprise>();
        for (var rang = 0; rang < 3; rang++) {
            var premier = trajet.source().debut().plusDays(hasard.nextInt(7));
            var ou = un(lieux);
            var qui = un(equipe);
            lots.add(lot(
                    TypeDAction.PERMANENCE,
                    null,
                    Stream.iterate(premier, trajet.source()::contient, jour -> jour.plusWeeks(1))
                            .filter(_ -> hasard.nextInt(12) > 0)
                            .map(jour -> creneau(jour, LocalTime.of(9, 30), ou, qui))
                            .toList()));
        }
        lots.add(lot(TypeDAction.PERMANENCE, null, creneaux(8)));
        lots.add(lot(TypeDAction.RENDEZ_VOUS, null, creneaux(10)));
        IntStream.range(0, 15).forEach(_ -> lots.add(lot(TypeDAction.ATELIER, 8, creneaux(1))));
        IntStream.range(0, 2).forEach(_ -> {
            var premier = creneaux(1).getFirst();
            lots.add(lot(TypeDAction.STAGE, 6, List.of(premier, premier.decale(1), premier.decale(2))));
        });
        return lots;
    }

    private static LotDeReprise lot(TypeDAction type, Integer capacite, List<Creneau> creneaux) {
        var action = new ActionGeree(
                ActionId.nouveau(),
                "A",
                type,
                "Action " + type,
                null,
                null,
                capacite,
                null,
                null,
                null,
                null,
                null,
                null,
                true,
                Reservation.TOUS,
                null,
                0,
                null,
                "directe",
                16,
                null,
                null);
        return new LotDeReprise(
                List.of(action.id()),
                action,
                creneaux.stream()
                        .sorted(Comparator.comparing(Creneau::jour).thenComparing(Creneau::debut))
                        .map(creneau -> new SeanceSource(SeanceId.nouveau(), creneau, false))
                        .toList(),
                List.of(),
                List.of(),
                0);
    }

    private List<Creneau> creneaux(int combien) {
        return Stream.generate(() -> creneau(jour(trajet.source()), un(HEURES), un(lieux), un(equipe)))
                .limit(combien)
                .toList();
    }

    private static Creneau creneau(LocalDate jour, LocalTime debut, LieuId ou, ConseillerId qui) {
        return new Creneau(jour, debut, debut.plusHours(2), ou, List.of(qui), List.of());
    }

    private LocalDate jour(Periode trimestre) {
        return Stream.generate(() -> trimestre.debut().plusDays(hasard.nextInt(89)))
                .filter(jour -> jour.getDayOfWeek().getValue() <= 5)
                .findFirst()
                .orElseThrow();
    }

    private <T> T un(List<T> choix) {
        return choix.get(hasard.nextInt(choix.size()));
    }
}
