package fr.estran.inscriptions.maplace;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.inscriptions.maplace.ToursDesDemandes.Attente;
import fr.estran.inscriptions.maplace.ToursDesDemandes.Attente.EnAttente;
import fr.estran.inscriptions.maplace.ToursDesDemandes.Attente.Servie;
import fr.estran.inscriptions.maplace.ToursDesDemandes.Attente.TropDAttente;
import fr.estran.inscriptions.maplace.ToursDesDemandes.Demandeur;
import fr.estran.inscriptions.maplace.VigilanceDuPublic.Passage;
import fr.estran.inscriptions.places.Verdict.DUneDemande;
import fr.estran.inscriptions.places.Verdict.SansInscription;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Four are being decided on; whoever comes then is told their turn at once. */
class ToursDesDemandesTests {

    static final Passage<DUneDemande> FAIT = new Passage.Faite<>(new SansInscription());

    final ToursDesDemandes tours = new ToursDesDemandes(Duration.ZERO);
    final StructureId ville = StructureId.nouveau();
    final ActionId action = ActionId.nouveau();
    final List<String> passes = Collections.synchronizedList(new ArrayList<>());
    final Semaphore lacher = new Semaphore(0);

    @AfterEach
    void tous_s_en_vont() {
        lacher.release(100_000);
        tours.stop();
    }

    private Attente venir(ActionId ou, String navigateur, String foyer, Supplier<Passage<DUneDemande>> travail) {
        return venir(tours, ou, navigateur, foyer, travail);
    }

    private Attente venir(
            ToursDesDemandes lesquels,
            ActionId ou,
            String navigateur,
            String foyer,
            Supplier<Passage<DUneDemande>> travail) {
        var qui =
                new Demandeur(ville, ou, navigateur, foyer, new EssaiDePlace(null, ou, SaisieDemande.nouvelle(), true));
        return StructureCourante.auNomDe(ville, () -> lesquels.passer(qui, travail));
    }

    private EnAttente attendre(String nom) {
        return (EnAttente) venir(action, nom, "", () -> {
            passes.add(nom);
            lacher.acquireUninterruptibly();
            return FAIT;
        });
    }

    private Optional<Attente> suivre(EnAttente tour, String navigateur) {
        return StructureCourante.auNomDe(ville, () -> tours.suivre(tour.tour(), navigateur));
    }

    private List<EnAttente> quatreDevant() {
        var quatre = List.of(attendre("a"), attendre("b"), attendre("c"), attendre("d"));
        while (passes.size() < 4) {
            Thread.onSpinWait();
        }
        return quatre;
    }

    private Attente jusquaSonTour(EnAttente tour, String navigateur) {
        var dit = suivre(tour, navigateur).orElseThrow();
        while (!(dit instanceof Servie)) {
            Thread.onSpinWait();
            dit = suivre(tour, navigateur).orElseThrow();
        }
        return dit;
    }

    @Test
    void tells_each_how_many_are_before_them_and_serves_them_in_that_order() {
        quatreDevant();
        var premiere = attendre("Riou");
        var deuxieme = attendre("Le Gall");
        var troisieme = attendre("Morvan");
        assertThat(List.of(premiere.rang(), deuxieme.rang(), troisieme.rang())).containsExactly(1, 2, 3);

        for (var suivante : List.of("Riou", "Le Gall", "Morvan")) {
            var avant = passes.size();
            lacher.release();
            while (passes.size() == avant) {
                Thread.onSpinWait();
            }
            assertThat(passes.getLast()).isEqualTo(suivante);
        }
        lacher.release(4);
        assertThat(jusquaSonTour(troisieme, "Morvan")).isEqualTo(new Servie(FAIT));
        assertThat(jusquaSonTour(premiere, "Riou")).isEqualTo(new Servie(FAIT));
    }

    /** Else those who wait would hold all that the server answers with, and nobody could read the programme. */
    @Test
    void tells_whoever_comes_behind_a_crowd_their_turn_at_once() throws InterruptedException {
        var patients = new ToursDesDemandes(Duration.ofDays(1));
        var auGuichet = Stream.generate(() -> Thread.ofPlatform().daemon().unstarted(() -> venir(patients)))
                .limit(60)
                .toList();
        auGuichet.forEach(Thread::start);
        while (patients.enAttente(action) < 56) {
            Thread.onSpinWait();
        }

        assertThat(venir(patients))
                .isInstanceOfSatisfying(
                        EnAttente.class, tour -> assertThat(tour.rang()).isEqualTo(57));
        assertThat(auGuichet).allMatch(Thread::isAlive);
        lacher.release(61);
        for (var fil : auGuichet) {
            fil.join();
        }
    }

    private Attente venir(ToursDesDemandes lesquels) {
        return venir(lesquels, action, "", "", () -> {
            lacher.acquireUninterruptibly();
            return FAIT;
        });
    }

    @Test
    void brings_the_next_nearer_when_one_has_left() {
        quatreDevant();
        attendre("Riou");
        var deuxieme = attendre("Le Gall");
        assertThat(suivre(deuxieme, "Le Gall")).contains(new EnAttente(deuxieme.tour(), 2));
        lacher.release();
        while (suivre(deuxieme, "Le Gall").orElseThrow() instanceof EnAttente(var _, var rang) && rang == 2) {
            Thread.onSpinWait();
        }
        assertThat(suivre(deuxieme, "Le Gall")).contains(new EnAttente(deuxieme.tour(), 1));
    }

    @Test
    void makes_nobody_wait_for_the_crowd_of_another_action() {
        quatreDevant();
        var ailleurs = venir(ActionId.nouveau(), "Kerbrat", "", () -> FAIT);

        assertThat(ailleurs instanceof EnAttente tour ? jusquaSonTour(tour, "Kerbrat") : ailleurs)
                .isEqualTo(new Servie(FAIT));
    }

    @Test
    void shows_nothing_to_another_browser_nor_in_another_town() {
        quatreDevant();
        var tour = attendre("Riou");

        assertThat(suivre(tour, "Le Gall")).isEmpty();
        assertThat(StructureCourante.auNomDe(StructureId.nouveau(), () -> tours.suivre(tour.tour(), "Riou")))
                .isEmpty();
    }

    @Test
    void lets_twelve_of_one_home_wait_and_everybody_else_beside_them() {
        quatreDevant();
        var deLa = new ArrayList<Attente>();
        for (var n = 0; n < 14; n++) {
            deLa.add(venir(action, "x" + n, "192.0.2.7", () -> FAIT));
        }

        assertThat(deLa.subList(0, 12)).hasOnlyElementsOfType(EnAttente.class);
        assertThat(deLa.subList(12, 14)).containsOnly(new TropDAttente(true));
        assertThat(venir(action, "y", "192.0.2.8", () -> FAIT)).isInstanceOf(EnAttente.class);
    }

    @Test
    void keeps_a_thousand_and_no_more() {
        quatreDevant();
        for (var n = 0; n < 1000; n++) {
            assertThat(venir(action, "x", "", () -> FAIT)).isInstanceOf(EnAttente.class);
        }

        assertThat(venir(action, "x", "", () -> FAIT)).isEqualTo(new TropDAttente(false));
    }

    @Test
    void tells_those_behind_at_once_that_the_places_are_decided_elsewhere() {
        var ferme = new CountDownLatch(1);
        venir(action, "a", "", () -> {
            try {
                ferme.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return new Passage.Affluence<>();
        });
        attendre("b");
        attendre("c");
        attendre("d");
        var tour = attendre("Riou");
        ferme.countDown();

        assertThat(jusquaSonTour(tour, "Riou")).isEqualTo(new Servie(new Passage.Affluence<>()));
        assertThat(passes).doesNotContain("Riou");
    }
}
