package fr.estran.presences;

import static fr.estran.presences.Fait.Venue.ABSENT;
import static fr.estran.presences.Fait.Venue.EXCUSE;
import static fr.estran.presences.Fait.Venue.PRESENT;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.personnes.registre.Personne;
import fr.estran.presences.Fait.Arrivee;
import fr.estran.presences.Fait.Besoin;
import fr.estran.presences.Fait.BesoinDe;
import fr.estran.presences.Fait.Comptage;
import fr.estran.presences.Fait.Inconnu;
import fr.estran.presences.Fait.Nombre;
import fr.estran.presences.Fait.Nouvelle;
import fr.estran.presences.Fait.Retrait;
import fr.estran.presences.Fait.RetraitDInconnu;
import fr.estran.presences.Fait.Suite;
import fr.estran.presences.Fait.SuiteDArrivee;
import fr.estran.presences.Fait.Tour;
import fr.estran.presences.Saisie.ResultatSaisie;
import fr.estran.presences.Saisie.ResultatSaisie.DejaRecue;
import fr.estran.presences.Saisie.ResultatSaisie.Faute;
import fr.estran.presences.Saisie.ResultatSaisie.Notee;
import fr.estran.presences.Saisie.ResultatSaisie.Refusee;
import fr.estran.presences.Saisie.ResultatSaisie.SeanceAnnulee;
import fr.estran.presences.Saisie.ResultatSaisie.SeanceClose;
import fr.estran.presences.Saisie.ResultatSaisie.SeanceInconnue;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.commun.UsagerId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Tag("long")
class EmargementTests {

    static final UUID TABLETTE = UUID.randomUUID();
    static final UUID TELEPHONE = UUID.randomUUID();
    static final Notee SANS_DESACCORD = new Notee(false);
    static final Notee EN_DESACCORD = new Notee(true);

    @Autowired
    ApplicationContext contexte;

    Ville ville;
    Permanence matin;
    UsagerId yann;

    @BeforeEach
    void une_permanence() {
        ville = Ville.dans(contexte);
        matin = Permanence.de(contexte, ville);
        yann = matin.personne("Yann", "Riou");
    }

    @Test
    void notes_who_came_once_however_often_it_is_sent() {
        var saisie = matin.present(TABLETTE, 5, yann, PRESENT);

        assertThat(matin.noter(saisie)).isEqualTo(SANS_DESACCORD);
        assertThat(matin.noter(saisie)).isEqualTo(new DejaRecue());
        assertThat(matin.noter(matin.saisie(TABLETTE, 6, new Comptage(2)))).isEqualTo(SANS_DESACCORD);

        assertThat(matin.venue(yann)).isEqualTo(PRESENT);
        assertThat(matin.feuille().sansNom()).isEqualTo(2);
    }

    @Test
    void takes_the_same_entry_once_when_it_is_sent_twice_at_once() throws Exception {
        var saisie = matin.saisie(TABLETTE, 5, new Comptage(1));
        try (var fils = Executors.newFixedThreadPool(4)) {
            var reponses = fils.<ResultatSaisie>invokeAll(Collections.nCopies(8, () -> matin.noter(saisie)));
            var notees = new ArrayList<ResultatSaisie>();
            for (var reponse : reponses) {
                notees.add(reponse.get());
            }
            assertThat(notees).filteredOn(SANS_DESACCORD::equals).hasSize(1);
            assertThat(notees).filteredOn(new DejaRecue()::equals).hasSize(7);
        }
        assertThat(matin.feuille().comptees()).isEqualTo(1);
    }

    @Test
    void keeps_of_two_devices_the_later_tap_and_tells_that_they_disagree() {
        matin.noter(matin.present(TELEPHONE, 20, yann, ABSENT));

        assertThat(matin.noter(matin.present(TABLETTE, 10, yann, PRESENT))).isEqualTo(EN_DESACCORD);

        assertThat(matin.venue(yann)).isEqualTo(ABSENT);
        assertThat(matin.feuille().desaccords()).singleElement().satisfies(desaccord -> {
            assertThat(desaccord.qui()).isEqualTo("Yann Riou");
            assertThat(desaccord.retenu()).isEqualTo("absent");
            assertThat(desaccord.ecarte()).isEqualTo("present");
            assertThat(desaccord.retenuLe()).isAfter(desaccord.ecarteLe());
        });
    }

    @Test
    void calls_it_no_disagreement_to_correct_oneself_nor_what_one_has_seen() {
        var une = matin.present(TABLETTE, 10, yann, ABSENT);
        matin.noter(une);

        assertThat(matin.noter(matin.present(TABLETTE, 11, yann, EXCUSE))).isEqualTo(SANS_DESACCORD);
        assertThat(matin.noter(matin.present(TELEPHONE, 12, yann, EXCUSE))).isEqualTo(SANS_DESACCORD);
        var vue = matin.feuille().lignes().getFirst().presenceSaisie();
        var avertie = new Saisie(
                UUID.randomUUID(),
                matin.seance,
                Permanence.DEBUT.plusSeconds(900),
                TABLETTE,
                matin.compte,
                vue,
                new Fait.Presence(yann, PRESENT));
        assertThat(matin.noter(avertie)).isEqualTo(SANS_DESACCORD);

        assertThat(matin.feuille().desaccords()).isEmpty();
        assertThat(matin.venue(yann)).isEqualTo(PRESENT);
    }

    /** Whatever the order in which the network brings them. */
    @Test
    void comes_to_the_same_sheet_in_whatever_order_entries_arrive() {
        var hasard = new Random(5);
        var passage = UUID.randomUUID();
        var arrivee = UUID.randomUUID();
        var faits = List.of(
                new Fait.Presence(yann, PRESENT),
                new BesoinDe(yann, new Besoin("impots", 20, Suite.RESOLU, null)),
                new Retrait(yann),
                new Fait.Presence(yann, ABSENT),
                new BesoinDe(yann, new Besoin("photos", null, null, null)),
                new Comptage(3),
                new Nombre(4),
                new Comptage(-1),
                new Inconnu(passage, new Besoin("photos", 10, null, null)),
                new RetraitDInconnu(passage),
                new Arrivee(arrivee, yann),
                new SuiteDArrivee(arrivee, Tour.AIDE));
        for (var essai = 0; essai < 6; essai++) {
            var minutes =
                    new ArrayList<>(IntStream.range(0, faits.size()).boxed().toList());
            Collections.shuffle(minutes, hasard);
            var etats = new HashSet<String>();
            for (var ordre = 0; ordre < 8; ordre++) {
                var autre = Permanence.de(contexte, ville);
                var saisies = new ArrayList<Saisie>();
                for (var rang = 0; rang < faits.size(); rang++) {
                    saisies.add(new Saisie(
                            new UUID(essai, 100L * ordre + rang),
                            autre.seance,
                            Permanence.DEBUT.plusSeconds(60L * minutes.get(rang)),
                            rang % 2 == 0 ? TABLETTE : TELEPHONE,
                            autre.compte,
                            null,
                            aPart(faits.get(rang), autre.seance)));
                }
                Collections.shuffle(saisies, hasard);
                saisies.forEach(saisie -> assertThat(autre.noter(saisie)).isInstanceOf(Notee.class));
                etats.add(etat(autre.feuille()));
            }
            assertThat(etats).as("taps at minutes %s", minutes).hasSize(1);
        }
    }

    /** Each session has entries of its own. */
    private static Fait aPart(Fait fait, SeanceId seance) {
        return switch (fait) {
            case Inconnu inconnu -> new Inconnu(seance.valeur(), inconnu.besoin());
            case RetraitDInconnu _ -> new RetraitDInconnu(seance.valeur());
            case Arrivee arrivee -> new Arrivee(seance.valeur(), arrivee.usager());
            case SuiteDArrivee suite -> new SuiteDArrivee(seance.valeur(), suite.tour());
            default -> fait;
        };
    }

    private String etat(Feuille feuille) {
        return "%s %s %s %s %s"
                .formatted(
                        feuille.lignes().stream()
                                .map(ligne -> ligne.venue() + " " + ligne.besoin())
                                .toList(),
                        feuille.comptees(),
                        feuille.passages().stream()
                                .map(passage -> passage.besoin().demande())
                                .toList(),
                        feuille.arrivees().stream()
                                .map(arrivee -> arrivee.tour() + " " + arrivee.le())
                                .toList(),
                        matin.sql("select string_agg(demande || nombre, ' ') from seance_demande where seance_id = '"
                                + feuille.seance().id() + "'"));
    }

    @Test
    void welcomes_somebody_whom_the_register_does_not_know_by_an_id_of_the_device() {
        var cle = UsagerId.nouveau();
        var lise = new Personne("  Lise ", "Le\tGall", null, "06 12 34 56 78", null, null, null);

        assertThat(matin.noter(matin.saisie(TABLETTE, 3, new Nouvelle(cle, lise))))
                .isEqualTo(SANS_DESACCORD);
        assertThat(matin.noter(matin.saisie(
                        TABLETTE, 4, new BesoinDe(cle, new Besoin("impots", 30, Suite.ORIENTE, matin.acteur())))))
                .isEqualTo(SANS_DESACCORD);
        assertThat(matin.noter(matin.saisie(TELEPHONE, 5, new Nouvelle(UsagerId.nouveau(), lise))))
                .isEqualTo(SANS_DESACCORD);

        assertThat(matin.feuille().venuesEnPlus()).singleElement().satisfies(ligne -> {
            assertThat(ligne.nomEntier()).isEqualTo("Lise Le Gall");
            assertThat(ligne.venue()).isEqualTo(PRESENT);
            assertThat(ligne.theme()).isEqualTo("Impôts");
            assertThat(ligne.acteurNom()).isEqualTo("France services");
        });
    }

    @Test
    void tells_who_has_a_place_from_who_waits_and_who_came_besides() {
        var anne = matin.personne("Anne", "Abgrall");
        var loic = matin.personne("Loïc", "Morvan");
        var marie = matin.personne("Marie", "Élies");
        matin.inscrire(anne, "confirmee");
        matin.inscrire(loic, "liste_attente");
        matin.inscrire(marie, "liste_attente");
        matin.noter(matin.present(TABLETTE, 1, yann, PRESENT));
        matin.noter(matin.present(TABLETTE, 2, loic, PRESENT));

        var feuille = matin.feuille();

        assertThat(feuille.inscrites()).extracting(LigneDeFeuille::nom).containsExactly("Abgrall");
        assertThat(feuille.venuesEnPlus()).extracting(LigneDeFeuille::nom).containsExactly("Morvan", "Riou");
        assertThat(feuille.enAttente()).extracting(LigneDeFeuille::nom).containsExactly("Élies");
        assertThat(feuille.aDire()).extracting(LigneDeFeuille::nom).containsExactly("Abgrall");
        assertThat(feuille.presents()).isEqualTo(2);
    }

    @Test
    void notes_the_record_that_was_kept_of_two_that_are_one_person() {
        var autre = matin.personne("Yann", "Rioux");
        matin.inscrire(autre, "confirmee");
        matin.noter(matin.present(TABLETTE, 1, autre, ABSENT));
        matin.sql("insert into fusion values (structure_courante(), '%s', '%s', '2024-01-15')".formatted(autre, yann));

        assertThat(matin.venue(yann)).isEqualTo(ABSENT);
        matin.noter(matin.present(TABLETTE, 2, autre, PRESENT));

        assertThat(matin.feuille().lignes()).singleElement().satisfies(ligne -> {
            assertThat(ligne.usager()).isEqualTo(yann);
            assertThat(ligne.inscrite()).isTrue();
            assertThat(ligne.venue()).isEqualTo(PRESENT);
        });
    }

    @Test
    void answers_in_words_that_a_program_understands_when_it_notes_nothing() {
        assertThat(matin.noter(matin.present(TABLETTE, 1, UsagerId.nouveau(), PRESENT)))
                .isEqualTo(new Refusee(Faute.PERSONNE_INCONNUE));
        assertThat(matin.noter(
                        matin.saisie(TABLETTE, 1, new BesoinDe(yann, new Besoin("chiromancie", null, null, null)))))
                .isEqualTo(new Refusee(Faute.THEME_INCONNU));
        assertThat(matin.noter(matin.saisie(
                        TABLETTE, 1, new BesoinDe(yann, new Besoin(null, null, Suite.ORIENTE, UUID.randomUUID())))))
                .isEqualTo(new Refusee(Faute.ORGANISME_INCONNU));
        assertThat(matin.noter(matin.saisie(TABLETTE, 1, new Nombre(-1))))
                .isEqualTo(new Refusee(Faute.NOMBRE_IMPOSSIBLE));
        assertThat(matin.noter(matin.saisie(TABLETTE, 1, new Comptage(Integer.MIN_VALUE))))
                .isEqualTo(new Refusee(Faute.NOMBRE_IMPOSSIBLE));
        assertThat(matin.noter(matin.saisie(
                        TABLETTE,
                        1,
                        new Nouvelle(UsagerId.nouveau(), new Personne("\u202e", "12", null, null, null, null, null)))))
                .isEqualTo(new Refusee(Faute.NOM_ILLISIBLE));
        assertThat(matin.feuille().lignes()).isEmpty();
        assertThat(matin.sql("select count(*) from saisie")).isEqualTo("0");
    }

    @Test
    void notes_nothing_of_a_session_that_is_closed_cancelled_or_of_another_town() {
        var saisie = matin.present(TABLETTE, 1, yann, PRESENT);
        matin.noter(saisie);
        matin.sql("update seance set statut = 'tenue'");
        assertThat(matin.noter(matin.present(TABLETTE, 2, yann, ABSENT))).isEqualTo(new SeanceClose());
        assertThat(matin.noter(saisie)).isEqualTo(new DejaRecue());
        assertThat(matin.sql("select count(*) from saisie")).isEqualTo("1");
        matin.sql("update seance set statut = 'annulee'");
        assertThat(matin.noter(matin.present(TABLETTE, 2, yann, ABSENT))).isEqualTo(new SeanceAnnulee());

        var ailleurs = Permanence.de(contexte, Ville.dans(contexte));
        assertThat(ailleurs.noter(saisie)).isEqualTo(new SeanceInconnue());
        assertThat(matin.venue(yann)).isEqualTo(PRESENT);
    }

    /** A telephone comes back when the session is closed: it keeps what it has, and sends it when somebody has opened it again. */
    @Test
    void takes_when_it_is_opened_again_what_it_refused_while_it_was_closed() {
        var tardives = List.of(
                matin.present(TELEPHONE, 5, yann, ABSENT),
                matin.saisie(TELEPHONE, 6, new Inconnu(UUID.randomUUID(), new Besoin("photos", null, null, null))));
        matin.noter(matin.present(TABLETTE, 10, yann, PRESENT));
        matin.sql("update seance set statut = 'tenue'");
        assertThat(tardives)
                .allSatisfy(saisie -> assertThat(matin.noter(saisie)).isEqualTo(new SeanceClose()));
        assertThat(matin.feuille().desaccords()).isEmpty();

        matin.sql("update seance set statut = 'prevue'");

        assertThat(tardives.stream().map(matin::noter)).containsExactly(EN_DESACCORD, SANS_DESACCORD);
        assertThat(tardives.stream().map(matin::noter)).containsOnly(new DejaRecue());
        assertThat(matin.venue(yann)).as("the tap of ten past").isEqualTo(PRESENT);
        assertThat(matin.feuille().desaccords()).hasSize(1);
        assertThat(matin.sql("select nombre from seance_demande where demande = 'photos'"))
                .isEqualTo("1");
    }

    @Test
    void lets_no_clock_that_runs_ahead_have_the_last_word() {
        matin.noter(matin.present(TABLETTE, 60 * 24 * 365 * 10, yann, ABSENT));
        matin.noter(matin.present(TELEPHONE, 60 * 24 * 365 * 20, yann, PRESENT));

        assertThat(matin.venue(yann)).isEqualTo(PRESENT);
    }

    @Test
    void adds_up_what_two_devices_count_and_those_noted_one_by_one() {
        matin.noter(matin.saisie(TABLETTE, 10, new Comptage(1)));
        matin.noter(matin.saisie(TELEPHONE, 1, new Comptage(2)));
        matin.noter(matin.saisie(TELEPHONE, 3, new Inconnu(UUID.randomUUID(), Besoin.VIDE)));

        assertThat(matin.feuille().sansNom()).isEqualTo(4);
        assertThat(matin.sql("select anonymes from affluence")).isEqualTo("4");
    }

    @Test
    void goes_on_from_what_a_folder_of_records_said() {
        matin.sql("insert into affluence values (structure_courante(), '%s', 5)".formatted(matin.seance));
        assertThat(matin.feuille().comptees()).isEqualTo(5);
        matin.noter(matin.saisie(TABLETTE, 3, new Inconnu(UUID.randomUUID(), Besoin.VIDE)));
        matin.noter(matin.saisie(TABLETTE, 4, new Comptage(1)));
        assertThat(matin.feuille().sansNom()).isEqualTo(7);

        matin.sql("update affluence set anonymes = 10");
        matin.noter(matin.saisie(TELEPHONE, 2, new Comptage(2)));
        assertThat(matin.feuille().sansNom()).isEqualTo(12);
    }
}
