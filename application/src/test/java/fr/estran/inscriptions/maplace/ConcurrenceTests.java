package fr.estran.inscriptions.maplace;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.inscriptions.places.Atelier;
import fr.estran.inscriptions.places.EtatInscription;
import fr.estran.inscriptions.places.InscriptionVue;
import fr.estran.inscriptions.places.Verdict;
import fr.estran.programme.VerrouDesPlaces;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.droits.Role;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.secrets.Tentatives;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;

/** Many at once, over HTTP: nobody is promised a place that does not exist, and each answer is true. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        // All of them come from this machine.
        properties = "estran.freins.largesse=1000")
@Tag("long")
class ConcurrenceTests {

    @Autowired
    ApplicationContext contexte;

    Ville ville;

    @BeforeEach
    void une_ville() {
        ville = Ville.dans(contexte);
    }

    /** All start at one moment. */
    static <T> List<T> ensemble(List<Callable<T>> travaux) throws Exception {
        var depart = new CyclicBarrier(travaux.size());
        try (var fils = Executors.newVirtualThreadPerTaskExecutor()) {
            var faits = new ArrayList<Future<T>>();
            for (var travail : travaux) {
                faits.add(fils.submit(() -> {
                    depart.await();
                    return travail.call();
                }));
            }
            var resultats = new ArrayList<T>();
            for (var fait : faits) {
                resultats.add(fait.get(60, TimeUnit.SECONDS));
            }
            return resultats;
        }
    }

    @RepeatedTest(2)
    void gives_three_places_to_three_of_two_hundred_and_a_rank_to_each_of_the_others() throws Exception {
        var atelier = Atelier.de(contexte, ville, 3);
        var titres = ensemble(IntStream.range(0, 200)
                .<Callable<String>>mapToObj(rang -> () -> {
                    var visiteur = ville.visiteur();
                    var reponse = sonTour(
                            visiteur,
                            InscriptionEnLigneTests.demander(
                                    visiteur, atelier, InscriptionEnLigneTests.saisie("Lou", "Essai " + nom(rang))));
                    assertThat(reponse.statusCode()).isEqualTo(302);
                    return InscriptionEnLigneTests.titre(visiteur.lire("/ma-place"));
                })
                .toList());

        assertThat(titres).filteredOn("Votre place est réservée."::equals).hasSize(3);
        assertThat(titres)
                .filteredOn(titre -> titre.contains("liste d'attente"))
                .hasSize(197);
        assertThat(atelier.compte()).isEqualTo(List.of(3, 0, 197, 3));
        assertThat(atelier.inscriptions())
                .filteredOn(inscription -> inscription.etat() == EtatInscription.LISTE_ATTENTE)
                .extracting(InscriptionVue::rang)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 197).boxed().toList());
    }

    @Test
    void tells_their_turn_to_who_comes_behind_a_long_line_and_registers_them_when_it_has_come() throws Exception {
        var atelier = Atelier.de(contexte, ville, 3);
        var tours = contexte.getBean(ToursDesDemandes.class);
        var essai =
                new EssaiDePlace(contexte.getBean(PageInscription.class), atelier.id, SaisieDemande.nouvelle(), false);
        var autre = new ToursDesDemandes.Demandeur(ville.structure, atelier.id, "", "", essai);
        var laissees = new CountDownLatch(1);
        var visiteur = ville.visiteur();
        try (var fils = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var rang = 0; rang < 310; rang++) {
                fils.submit(() -> StructureCourante.auNomDe(
                        ville.structure,
                        () -> tours.passer(autre, () -> {
                            attendre(laissees);
                            return new VigilanceDuPublic.Passage.Faite<>(new Verdict.SansInscription());
                        })));
            }
            while (tours.enAttente(atelier.id) < 306) {
                Thread.onSpinWait();
            }
            var envoyee =
                    InscriptionEnLigneTests.demander(visiteur, atelier, InscriptionEnLigneTests.saisie("Lou", "Riou"));
            assertThat(envoyee.statusCode()).isEqualTo(302);
            var adresse = InscriptionEnLigneTests.page(envoyee);

            var page = visiteur.lire(adresse);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(InscriptionEnLigneTests.titre(page)).isEqualTo("Vous êtes la 307e personne");
            assertThat(page.body()).contains("vous n'avez rien à refaire").contains("href=\"" + adresse + "\"");
            assertThat(page.headers().firstValue("Refresh")).contains("5");
            assertThat(page.body()).contains("href=\"" + adresse + "?fixe=true\"");
            // Whoever reads slowly, or hears the page, has it stand still.
            assertThat(visiteur.lire(adresse + "?fixe=true").headers().firstValue("Refresh"))
                    .isEmpty();
            assertThat(atelier.compte()).isEqualTo(List.of(0, 0, 0, 0));
            // Over whose shoulder it was read.
            var ailleurs = ville.visiteur().lire(adresse);
            assertThat(ailleurs.statusCode()).isEqualTo(404);
            assertThat(ailleurs.body()).contains("Nous n'avons plus cette demande sous les yeux");

            laissees.countDown();
            while (page.statusCode() == 200) {
                page = visiteur.lire(adresse);
            }
            assertThat(InscriptionEnLigneTests.titre(visiteur.lire(InscriptionEnLigneTests.page(page))))
                    .isEqualTo("Votre place est réservée.");
        }
    }

    /** Where a slow machine makes somebody wait: they look again, as their browser does. */
    private static HttpResponse<String> sonTour(Visiteur visiteur, HttpResponse<String> envoyee)
            throws InterruptedException {
        var adresse = envoyee.headers().firstValue("Location").filter(ou -> ou.contains("/inscription/tour/"));
        var reponse = envoyee;
        while (adresse.isPresent() && (reponse == envoyee || reponse.statusCode() == 200)) {
            Thread.sleep(500);
            reponse = visiteur.lire(adresse.get());
        }
        return reponse;
    }

    private static void attendre(CountDownLatch laissees) {
        try {
            laissees.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void registers_once_somebody_who_asks_twenty_times_at_once() throws Exception {
        var atelier = Atelier.de(contexte, ville, 3);
        var statuts = ensemble(IntStream.range(0, 20)
                .<Callable<Integer>>mapToObj(_ -> () -> InscriptionEnLigneTests.demander(
                                ville.visiteur(), atelier, InscriptionEnLigneTests.saisie("Lou", "Riou"))
                        .statusCode())
                .toList());

        assertThat(statuts.stream().collect(groupingBy(statut -> statut, counting())))
                .containsOnlyKeys(302, 409)
                .containsEntry(302, 1L);
        assertThat(atelier.compte()).isEqualTo(List.of(1, 0, 0, 1));
    }

    @Test
    void answers_politely_while_somebody_else_holds_the_lock_and_keeps_other_doors_open() throws Exception {
        var ferme = Atelier.de(contexte, ville, 3);
        var ouvert = deLAutreCote(ferme);
        var pris = new CountDownLatch(1);
        var fini = new CountDownLatch(1);
        try (var fils = Executors.newVirtualThreadPerTaskExecutor()) {
            var tenu = fils.submit(() -> ville.faire(() -> {
                contexte.getBean(VerrouDesPlaces.class).prendre(List.of(ferme.id));
                pris.countDown();
                return fini.await(30, TimeUnit.SECONDS);
            }));
            pris.await();
            var travaux = new ArrayList<Callable<HttpResponse<String>>>();
            for (var rang = 0; rang < 30; rang++) {
                var nom = nom(rang);
                travaux.add(() -> InscriptionEnLigneTests.demander(
                        ville.visiteur(), ferme, InscriptionEnLigneTests.saisie("Lou", nom)));
            }
            travaux.add(() -> InscriptionEnLigneTests.demander(
                    ville.visiteur(), ouvert, InscriptionEnLigneTests.saisie("Lou", "Riou")));
            List<HttpResponse<String>> reponses;
            try {
                reponses = ensemble(travaux);
                assertThat(tenu.isDone())
                        .as("none waited until the lock was let go")
                        .isFalse();
            } finally {
                fini.countDown();
            }
            tenu.get();

            assertThat(reponses.getLast().statusCode()).isEqualTo(302);
            assertThat(reponses.subList(0, 30)).allSatisfy(reponse -> {
                assertThat(reponse.statusCode()).isEqualTo(503);
                assertThat(reponse.body()).contains("Réessayez dans un instant").contains("value=\"Lou\"");
            });
        }
        assertThat(ferme.compte()).isEqualTo(List.of(0, 0, 0, 0));
    }

    /** Otherwise who waits for the lock would wait for the disk of each who was before. */
    @Test
    void says_of_the_disk_what_holds_for_the_transaction_whatever_the_lock_finds() {
        var reglage = ville.faire(() -> {
            var jdbc = contexte.getBean(JdbcClient.class);
            jdbc.sql("set local synchronous_commit to on").update();
            contexte.getBean(VerrouDesPlaces.class).prendre(List.of());
            return jdbc.sql("show synchronous_commit").query(String.class).single();
        });

        assertThat(reglage).isEqualTo("off");
    }

    @RepeatedTest(10)
    void has_one_owner_of_a_seat_that_is_accepted_as_it_runs_out() throws Exception {
        var atelier = Atelier.avec(contexte, ville, 1, "promotion = 'proposition'");
        var premiere = atelier.seule(atelier.inscrire("Riou"));
        var deuxieme = atelier.seule(atelier.inscrire("Le Gall"));
        atelier.inscrire("Kerbrat");
        atelier.annuler(premiere);
        atelier.faire("update inscription set propose_jusqu_a = now() + interval '20 milliseconds'"
                + " where action_id = :id and statut = 'proposee'");

        ensemble(List.<Callable<Object>>of(
                () -> {
                    Thread.sleep(20);
                    return atelier.accepter(deuxieme);
                },
                () -> {
                    Thread.sleep(20);
                    Atelier.relancer(contexte, ville);
                    return "";
                },
                () -> {
                    Thread.sleep(20);
                    return atelier.annuler(deuxieme);
                }));

        var compte = atelier.compte();
        assertThat(compte.get(0) + compte.get(1)).isEqualTo(1);
        assertThat(compte.get(3)).isEqualTo(1);
    }

    @Test
    void cancels_once_what_two_cancel_at_once_and_gives_the_place_to_one() throws Exception {
        var atelier = Atelier.de(contexte, ville, 1);
        var premiere = atelier.seule(atelier.inscrire("Riou"));
        atelier.inscrire("Le Gall");
        atelier.inscrire("Kerbrat");

        assertThat(ensemble(List.<Callable<Verdict.Suite>>of(
                        () -> atelier.annuler(premiere), () -> atelier.annuler(premiere))))
                .containsExactlyInAnyOrder(Verdict.Suite.FAIT, Verdict.Suite.DEJA_FAIT);

        assertThat(atelier.compte()).isEqualTo(List.of(1, 0, 1, 1));
    }

    /** Between the page that was read and the lock, a place may be freed: whoever accepts it then is told so. */
    @Test
    void tells_whoever_accepts_a_place_that_was_freed_while_they_waited_for_the_lock() throws Exception {
        var atelier = Atelier.avec(contexte, ville, 1, "publiee = true, promotion = 'proposition'");
        var premiere = atelier.seule(atelier.inscrire("Riou"));
        var anne = ville.visiteur();
        InscriptionEnLigneTests.attendre(anne, atelier, InscriptionEnLigneTests.saisie("Anne", "Le Gall"));
        var sienne = atelier.inscriptions().getLast().id().toString();
        var pris = new CountDownLatch(1);
        try (var fils = Executors.newVirtualThreadPerTaskExecutor()) {
            var reponse = fils.submit(() -> {
                pris.await();
                return anne.poster("/ma-place/accepter", Map.of("inscription", sienne));
            });
            ville.faire(() -> {
                contexte.getBean(VerrouDesPlaces.class).prendre(List.of(atelier.id));
                pris.countDown();
                quelquUnAttend();
                return atelier.annuler(premiere);
            });

            assertThat(reponse.get().statusCode()).isEqualTo(302);
        }
        assertThat(anne.lire("/ma-place").body()).contains("La place est à vous.");
        assertThat(atelier.compte()).isEqualTo(List.of(1, 0, 0, 1));
    }

    @Test
    void finishes_what_had_begun_when_the_town_begins_to_be_read_only() throws Exception {
        var atelier = Atelier.de(contexte, ville, 1);
        var visiteur = ville.visiteur();
        var admin = ville.visiteur(Role.ADMINISTRATEUR);
        try (var fils = Executors.newVirtualThreadPerTaskExecutor()) {
            var pris = new CountDownLatch(1);
            var reponse = fils.submit(() -> {
                pris.await();
                return InscriptionEnLigneTests.demander(
                        visiteur, atelier, InscriptionEnLigneTests.saisie("Lou", "Riou"));
            });
            ville.faire(() -> {
                contexte.getBean(VerrouDesPlaces.class).prendre(List.of(atelier.id));
                pris.countDown();
                quelquUnAttend();
                return fils.submit(() -> admin.poster(
                                "/reglages/maintenance", Map.of("raison", "Essai", "duree", "30", "vue", "")))
                        .get();
            });

            assertThat(reponse.get().statusCode()).isEqualTo(302);
        }
        assertThat(InscriptionEnLigneTests.titre(visiteur.lire("/ma-place"))).isEqualTo("Votre place est réservée.");
        assertThat(InscriptionEnLigneTests.demander(
                                ville.visiteur(), atelier, InscriptionEnLigneTests.saisie("Anne", "Le Gall"))
                        .statusCode())
                .isEqualTo(503);
        assertThat(atelier.compte().getFirst()).isOne();
    }

    private void quelquUnAttend() {
        var jdbc = contexte.getBean("clientSansTransaction", JdbcClient.class);
        while (jdbc.sql("select count(*) from pg_locks where not granted")
                        .query(Integer.class)
                        .single()
                == 0) {
            Thread.onSpinWait();
        }
    }

    /** Without it, the trials of the lock would prove nothing. */
    @Test
    void promises_a_place_twice_without_lock_and_guard_and_refuses_to_with_the_guard_alone() throws Exception {
        var sansVerrou = sansVerrou();
        var promises = 0;
        for (var tour = 0; tour < 20 && promises <= 3; tour++) {
            var atelier = Atelier.de(contexte, ville, 3);
            atelier.faire("insert into depassement (structure_id, action_id, motif, places)"
                    + " values (structure_courante(), :id, 'reprise', 1000)");
            assertThat(demander(sansVerrou, atelier)).containsOnly(200);
            promises = atelier.compte().getFirst();
        }
        assertThat(promises).isGreaterThan(3);

        var statuts = List.<Integer>of();
        for (var tour = 0; tour < 20 && !statuts.contains(503); tour++) {
            var atelier = Atelier.de(contexte, ville, 3);
            statuts = demander(sansVerrou, atelier);
            assertThat(atelier.compte().getFirst()).isLessThanOrEqualTo(3);
        }
        assertThat(statuts).contains(503).containsOnly(200, 503);
    }

    private List<Integer> demander(InscriptionController guichet, Atelier atelier) throws Exception {
        return ensemble(IntStream.range(0, 30)
                .<Callable<Integer>>mapToObj(rang -> () -> StructureCourante.auNomDe(ville.structure, () -> {
                    var reponse = new MockHttpServletResponse();
                    var suite = guichet.inscrire(
                            atelier.id,
                            new SaisieDemande(
                                    UUID.randomUUID(),
                                    List.of(new SaisiePersonne("Lou", "Essai " + nom(rang), null, null, null, null)),
                                    "06 12 34 56 78",
                                    null,
                                    null,
                                    null,
                                    null,
                                    null,
                                    null,
                                    null,
                                    null),
                            "inscrire",
                            null,
                            new MockHttpServletRequest(),
                            reponse,
                            new RedirectAttributesModelMap());
                    return suite instanceof Page page ? page.statut() : reponse.getStatus();
                }))
                .toList());
    }

    /** The same desk, whose lock closes nothing. */
    private InscriptionController sansVerrou() {
        return new InscriptionController(
                Atelier.sansVerrou(contexte),
                contexte.getBean(PageInscription.class),
                contexte.getBean(PlaceDuNavigateur.class),
                contexte.getBean(Tentatives.class),
                contexte.getBean(VigilanceDuPublic.class),
                contexte.getBean(ToursDesDemandes.class),
                contexte.getBean(Clock.class));
    }

    /** One that does not share the queue of the other: there are so many of them. */
    private Atelier deLAutreCote(Atelier autre) {
        var atelier = Atelier.de(contexte, ville, 3);
        return (atelier.id.hashCode() - autre.id.hashCode()) % 64 == 0 ? deLAutreCote(autre) : atelier;
    }

    private static String nom(int rang) {
        return "" + (char) ('a' + rang / 26) + (char) ('a' + rang % 26);
    }
}
