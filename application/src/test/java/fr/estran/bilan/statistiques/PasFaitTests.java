package fr.estran.bilan.statistiques;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.InscriptionId;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.commun.UsagerId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PasFaitTests {

    private static final Periode ANNEE = Periode.annee(2023);

    @Autowired
    Donnees donnees;

    StructureId structure;

    @BeforeEach
    void ouvrirUneStructure() {
        structure = donnees.structure();
    }

    /** What was seeded of one session, counted beside the database. */
    record Refus(LocalDateTime debut, @Nullable String lieu, int nombre) {}

    /** By the line of a screen or of a telephone, on paper, from a folder; two records of one person; some helped after all. */
    @Test
    void finds_each_seeded_refusal_of_a_year_once() {
        var hasard = new Random(153);
        var refus = new ArrayList<Refus>();
        var gens = new ArrayList<UsagerId>();
        var meme = new HashMap<UsagerId, UsagerId>();
        donnees.pour(structure, () -> {
            donnees.quartier("bourg");
            var lieux = new HashMap<String, LieuId>();
            for (var reference : List.of("L01", "L02", "L03")) {
                lieux.put(reference, donnees.lieu(reference, "bourg"));
            }
            for (int i = 0; i < 30; i++) {
                gens.add(donnees.usager());
            }
            for (int i = 0; i < 30; i += 3) {
                donnees.fusion(gens.get(i), gens.get(i + 1));
                meme.put(gens.get(i), gens.get(i + 1));
            }
            for (int jour = 0; jour < 120; jour++) {
                refus.add(semer(hasard, jour, gens, meme, lieux));
            }
        });

        var chiffres = donnees.complements(structure, ANNEE);

        assertThat(refus.stream().mapToInt(Refus::nombre).sum()).isGreaterThan(200);
        assertThat(chiffres.valeur("repartis_sans_aide"))
                .isEqualTo(refus.stream().mapToInt(Refus::nombre).sum());
        assertThat(chiffres.repartition("repartis_sans_aide_par_mois"))
                .isEqualTo(par(refus, un -> "%02d".formatted(un.debut().getMonthValue())));
        assertThat(chiffres.repartition("repartis_sans_aide_par_heure"))
                .isEqualTo(par(refus, un -> "%02d".formatted(un.debut().getHour())));
        assertThat(chiffres.repartition("repartis_sans_aide_par_lieu")).isEqualTo(par(refus, Refus::lieu));
    }

    private Refus semer(
            Random hasard, int jour, List<UsagerId> gens, Map<UsagerId, UsagerId> meme, Map<String, LieuId> lieux) {
        var debut = LocalDate.of(2023, 1, 2)
                .plusDays(3L * jour)
                .atTime(List.of(9, 10, 14).get(hasard.nextInt(3)), 30);
        var lieu = List.of("L01", "L02", "L03", "").get(hasard.nextInt(4));
        var ou = lieux.get(lieu);
        var seance = ou == null
                ? donnees.seance("permanence", debut.toString())
                : donnees.seance("permanence", debut.toString(), "lieu_id", ou);
        var partis = new HashSet<Object>();
        var aides = new HashSet<UsagerId>();
        int file = hasard.nextInt(7);
        for (int n = 0; n < file; n++) {
            var qui = hasard.nextInt(3) == 0 ? null : gens.get(hasard.nextInt(gens.size()));
            var etat = List.of("parti", "parti", "aide", "retire").get(hasard.nextInt(4));
            var arrivee = arrivee(seance, qui, etat);
            if (etat.equals("parti")) {
                partis.add(qui == null ? arrivee : meme.getOrDefault(qui, qui));
            } else if (etat.equals("aide") && qui != null && aides.add(meme.getOrDefault(qui, qui))) {
                donnees.present(seance, qui);
            }
        }
        partis.removeAll(aides);
        int comptes = hasard.nextInt(4);
        int deLaFile = file == 0 ? hasard.nextInt(3) : partis.size();
        if (comptes + deLaFile > 0) {
            donnees.inserer("seance_depart", "seance_id", seance, "comptes", comptes, "de_la_file", deLaFile);
        }
        return new Refus(debut, lieu.isEmpty() ? null : lieu, comptes + deLaFile);
    }

    private static Map<String, Integer> par(List<Refus> refus, Function<Refus, @Nullable String> selon) {
        return refus.stream()
                .filter(un -> un.nombre() > 0 && selon.apply(un) != null)
                .collect(groupingBy(un -> Objects.requireNonNull(selon.apply(un)), summingInt(Refus::nombre)));
    }

    private UUID arrivee(SeanceId seance, @Nullable UsagerId usager, String etat) {
        var le = OffsetDateTime.of(2023, 3, 6, 9, 0, 0, 0, ZoneOffset.UTC);
        var id = UUID.randomUUID();
        var colonnes = new ArrayList<>(
                List.<Object>of("id", id, "seance_id", seance, "arrivee_le", le, "etat", etat, "etat_le", le));
        colonnes.addAll(List.of("etat_saisie", UUID.randomUUID()));
        if (usager != null) {
            colonnes.addAll(List.of("usager_id", usager));
        }
        donnees.inserer("arrivee", colonnes.toArray());
        return id;
    }

    @Test
    void says_who_was_never_called_from_a_list_once_the_last_session_is_over() {
        donnees.pour(structure, () -> {
            donnees.thematique("photos");
            donnees.quartier("bourg");
            var action = donnees.action("atelier", "thematique", "photos", "capacite", 8);
            donnees.seance(action, "2023-03-01T09:00", "lieu_id", donnees.lieu("L01", "bourg"));
            // Never called; the same with another record; another who is known by two records, one of which had a
            // place.
            var deuxFois = donnees.usager();
            var encore = donnees.usager();
            donnees.fusion(encore, deuxFois);
            attend(action, deuxFois, "liste_attente");
            attend(action, encore, "liste_attente");
            attend(action, donnees.usager(), "liste_attente");
            var placee = donnees.usager();
            var aussi = donnees.usager();
            donnees.fusion(aussi, placee);
            attend(action, placee, "confirmee");
            attend(action, aussi, "liste_attente");
            // Called, and back on the list; come all the same.
            appeler(action, new InscriptionId(attend(action, donnees.usager(), "liste_attente")));
            var venue = donnees.usager();
            attend(action, venue, "liste_attente");
            donnees.present(donnees.seance(action, "2023-03-08T14:00"), venue);
            // Of another action there is still a session to come.
            var continue_ = donnees.action("atelier", "capacite", 8);
            donnees.seance(continue_, "2023-04-01T09:00");
            donnees.seance(continue_, "2023-12-01T09:00", "statut", "prevue");
            attend(continue_, donnees.usager(), "liste_attente");
        });

        var chiffres = donnees.complements(structure, ANNEE);

        assertThat(chiffres.valeur("jamais_appeles")).isEqualTo(2);
        assertThat(chiffres.repartition("jamais_appeles_par_theme")).isEqualTo(Map.of("photos", 2));
        assertThat(chiffres.repartition("jamais_appeles_par_heure")).isEqualTo(Map.of("14", 2));
        assertThat(chiffres.repartition("jamais_appeles_par_mois")).isEqualTo(Map.of("03", 2));
    }

    private UUID attend(ActionId action, UsagerId usager, String statut) {
        return donnees.identifier(
                "inscription",
                "action_id",
                action,
                "usager_id",
                usager,
                "inscrit_le",
                LocalDate.of(2023, 2, 1),
                "statut",
                statut);
    }

    private void appeler(ActionId action, InscriptionId inscription) {
        donnees.inserer(
                "mouvement",
                "action_id",
                action,
                "genre",
                "etat",
                "inscription_id",
                inscription,
                "de",
                "liste_attente",
                "vers",
                "proposee",
                "cause",
                "place_rendue",
                "canal",
                "telephone",
                "le",
                OffsetDateTime.of(2023, 2, 20, 9, 0, 0, 0, ZoneOffset.UTC));
    }

    @Test
    void tells_where_and_when_sessions_were_not_held() {
        donnees.pour(structure, () -> {
            donnees.quartier("bourg");
            var bourg = donnees.lieu("L01", "bourg");
            donnees.seance(
                    "permanence",
                    "2023-02-06T09:00",
                    "statut",
                    "annulee",
                    "motif_annulation",
                    "lieu_ferme",
                    "lieu_id",
                    bourg);
            donnees.seance(
                    "atelier",
                    "2023-02-07T14:00",
                    "statut",
                    "annulee",
                    "motif_annulation",
                    "intemperies",
                    "lieu_id",
                    bourg);
            donnees.seance("atelier", "2023-05-07T14:00", "statut", "annulee", "motif_annulation", "lieu_ferme");
        });

        var chiffres = donnees.complements(structure, ANNEE);

        assertThat(chiffres.valeur("annulees_en_tout")).isEqualTo(3);
        assertThat(chiffres.repartition("annulees_par_lieu", "L01"))
                .isEqualTo(Map.of("lieu_ferme", 1, "intemperies", 1));
        assertThat(chiffres.repartition("annulees_par_heure")).isEqualTo(Map.of("09", 1, "14", 2));
        assertThat(chiffres.repartition("annulees_par_mois")).isEqualTo(Map.of("02", 2, "05", 1));
    }

    /** By venue, hour and month a number would be somebody: the total alone is told outside, where it is of many. */
    @Test
    void lets_out_no_more_than_totals() {
        var sortent = Statistiques.duChapitre(Chapitre.PAS_FAIT).stream()
                .filter(indicateur -> indicateur.divulgation() != Divulgation.JAMAIS)
                .map(Indicateur::code)
                .toList();

        assertThat(Set.copyOf(sortent)).isEqualTo(Set.of("repartis_sans_aide"));
    }
}
