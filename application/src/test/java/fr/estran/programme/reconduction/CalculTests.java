package fr.estran.programme.reconduction;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.programme.planification.Creneau;
import fr.estran.socle.commun.Champs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever the calendar, and whichever of the ways out is taken for each line. */
@Tag("long")
class CalculTests {

    private static final int GRAINES = 300;

    private int issues;

    @Test
    void offers_ways_out_of_which_any_choice_meets_nothing() {
        for (var graine = 0; graine < GRAINES; graine++) {
            var donnees = new TrimestreAuHasard(graine).donnees();
            var montree = calculer(donnees, Map.of());
            var acceptee = calculer(donnees, choisir(montree, new Random(graine)));

            assertThat(acceptee.stream().flatMap(LotPropose::toutes).map(LigneProposee::refus))
                    .as("seed %d: what was offered is taken", graine)
                    .containsOnlyNulls();
            assertThat(acceptee).as("seed %d: nothing else is asked", graine).noneMatch(LotPropose::empeche);
            verifier(donnees.terrain(), ecrites(montree), graine);
            verifier(donnees.terrain(), ecrites(acceptee), graine);
        }
        assertThat(issues).as("there was something to choose from").isGreaterThan(GRAINES);
    }

    private static List<LotPropose> calculer(ReglesDeLot.Donnees donnees, Map<String, List<String>> champs) {
        return new Calcul(donnees, new Decisions(new Champs(champs))).faire();
    }

    /** As the form would send it, with any of the answers of each line. */
    private Map<String, List<String>> choisir(List<LotPropose> montree, Random hasard) {
        var champs = new HashMap<String, List<String>>();
        champs.put("ouverte", List.of("oui"));
        var lignes = montree.stream().flatMap(LotPropose::toutes).toList();
        champs.put(
                "vues",
                List.of(lignes.stream()
                        .filter(LigneProposee::prete)
                        .map(LigneProposee::empreinte)
                        .collect(joining())));
        lignes.stream().filter(ligne -> !ligne.prete()).forEach(ligne -> {
            var reponses = new ArrayList<String>();
            ligne.issues().forEach(issue -> reponses.add(issue.jeton().toString()));
            issues += reponses.size();
            if (reponses.isEmpty() || hasard.nextInt(9) == 0) {
                reponses.add("non");
            }
            champs.put("l." + ligne.cle(), List.of(reponses.get(hasard.nextInt(reponses.size()))));
        });
        montree.stream().flatMap(lot -> lot.regles().stream()).forEach(regle -> {
            var nom = "r." + regle.cle();
            var saisie = regle.saisie();
            champs.putAll(Map.of(
                    nom,
                    List.of("1"),
                    nom + ".rythme",
                    List.of(saisie.rythme()),
                    nom + ".jour",
                    List.of(saisie.jour()),
                    nom + ".debut",
                    List.of(saisie.debut()),
                    nom + ".fin",
                    List.of(saisie.fin()),
                    nom + ".epoque",
                    List.of(saisie.epoque()),
                    nom + ".lieu",
                    List.of(saisie.lieu()),
                    nom + ".conseiller",
                    List.of(saisie.conseiller())));
        });
        return champs;
    }

    private static List<Creneau> ecrites(List<LotPropose> lots) {
        return lots.stream()
                .flatMap(lot -> Stream.concat(
                        lot.seances(),
                        lot.regles().stream()
                                .flatMap(regle -> regle.dates().stream()
                                        .map(jour -> regle.lue().modele().au(jour)))))
                .toList();
    }

    /** Looked at one by one, with none of what the calculation stands on. */
    private static void verifier(Terrain terrain, List<Creneau> ecrites, int graine) {
        assertThat(ecrites).as("seed %d", graine).isNotEmpty();
        for (var creneau : ecrites) {
            var jour = creneau.jour();
            var qui = creneau.conseillers().getFirst();
            assertThat(terrain.trimestre().contient(jour))
                    .as("seed %d: %s", graine, creneau)
                    .isTrue();
            assertThat(terrain.feries().nom(jour))
                    .as("seed %d: %s", graine, creneau)
                    .isEmpty();
            assertThat(terrain.fermetures())
                    .as("seed %d: %s", graine, creneau)
                    .noneMatch(fermee -> fermee.lieu().equals(creneau.lieu())
                            && fermee.debut()
                                    .datesUntil(fermee.fin().plusDays(1))
                                    .anyMatch(jour::equals));
            assertThat(terrain.absences())
                    .as("seed %d: %s", graine, creneau)
                    .noneMatch(absence -> absence.conseiller().equals(qui)
                            && jour.atTime(creneau.debut()).isBefore(absence.fin())
                            && jour.atTime(creneau.fin()).isAfter(absence.debut()));
            assertThat(terrain.prises())
                    .as("seed %d: %s", graine, creneau)
                    .noneMatch(prise ->
                            (prise.conseillers().contains(qui) || prise.lieu().equals(creneau.lieu()))
                                    && jour.atTime(creneau.debut()).isBefore(prise.fin())
                                    && jour.atTime(creneau.fin()).isAfter(prise.debut()));
            var lieu = terrain.lieux().get(creneau.lieu());
            assertThat(lieu.retireLe() == null || jour.isBefore(lieu.retireLe()))
                    .isTrue();
            var sortie = terrain.equipe().get(qui).sortie();
            assertThat(sortie == null || !jour.isAfter(sortie)).isTrue();
            assertThat(ecrites.stream()
                            .filter(autre -> autre != creneau
                                    && autre.jour().equals(jour)
                                    && autre.debut().isBefore(creneau.fin())
                                    && creneau.debut().isBefore(autre.fin()))
                            .filter(autre -> autre.lieu().equals(creneau.lieu())
                                    || autre.conseillers().contains(qui)))
                    .as("seed %d: nothing meets %s", graine, creneau)
                    .isEmpty();
        }
    }
}
