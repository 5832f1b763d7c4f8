package fr.estran.socle.travaux;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.socle.commun.Avancee;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.droits.Role;
import fr.estran.socle.droits.Roles;
import fr.estran.socle.pages.Lien;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Renvoi;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** Work that lasts: what whoever asked for it sees, and others of the town, and others. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class TravauxTests {

    private static final Reponse FAIT = Renvoi.vers("/echanges").annoncer("C'est importé.");

    @Autowired
    ApplicationContext contexte;

    @Autowired
    Travaux travaux;

    Ville ville;
    final CountDownLatch suite = new CountDownLatch(1);

    @BeforeEach
    void une_ville() {
        ville = Ville.dans(contexte);
    }

    @AfterEach
    void laisser_finir() {
        suite.countDown();
    }

    @Test
    void is_answered_at_once_when_it_is_done_at_once() {
        assertThat(faire(Role.RESPONSABLE, () -> FAIT)).isEqualTo(FAIT);
        assertThat(travaux.enCours(ville.structure, "/echanges")).isEmpty();
    }

    @Test
    void goes_wrong_in_the_request_that_still_waits() {
        assertThatThrownBy(() -> faire(Role.RESPONSABLE, () -> {
                    throw new IllegalArgumentException("as before");
                }))
                .hasMessage("as before");
    }

    @Test
    void says_what_is_done_and_how_much_and_is_found_again_by_whoever_left() {
        var adresse = durer();
        var responsable = ville.visiteur(Role.RESPONSABLE);

        var page = responsable.lire(adresse);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(Visiteur.lisible(page.body()))
                .contains(
                        "Import en cours",
                        "Les lignes sont mises à leur place.",
                        "42 %",
                        "Vous pouvez quitter cette page");
        assertThat(page.body()).contains("value=\"42\"", "<noscript><meta http-equiv=\"refresh\" content=\"10\">");
        assertThat(responsable.lire(adresse + "?fixe=oui").body()).doesNotContain("http-equiv=\"refresh\"");
        assertThat(responsable.lire(adresse + "/etat").body())
                .contains("\"fini\":false", "\"pourcent\":42", "Les lignes sont mises à leur place.");
        assertThat(Visiteur.lisible(responsable.lire("/echanges").body())).contains("En cours", "42 %");

        suite.countDown();
        var travail = travaux.enCours(ville.structure, "/echanges");
        travail.forEach(un -> un.reponse().join());
        assertThat(responsable.lire(adresse).headers().firstValue("Location").orElse(""))
                .endsWith("/echanges");
        assertThat(responsable.lire("/echanges").body()).contains("C'est importé.");
    }

    @Test
    void is_followed_by_who_may_open_what_it_gives_and_by_nobody_else() {
        var adresse = durer();

        var administratrice = ville.visiteur(Role.ADMINISTRATEUR);
        assertThat(Visiteur.lisible(administratrice.lire(adresse).body())).contains("42 %", "Demandé par");
        assertThat(ville.visiteur(Role.CONSEILLER).lire(adresse).statusCode()).isEqualTo(404);
        assertThat(Ville.dans(contexte).visiteur(Role.RESPONSABLE).lire(adresse).statusCode())
                .isEqualTo(404);

        var travail = travaux.enCours(ville.structure, "/echanges").getFirst();
        suite.countDown();
        travail.reponse().join();
        assertThat(Visiteur.lisible(administratrice.lire(adresse).body()))
                .contains("C'est fini")
                .doesNotContain("importé");
    }

    @Test
    void tells_in_words_that_it_failed_and_that_nothing_was_kept() {
        var adresse = ((Renvoi) faire(Role.RESPONSABLE, () -> {
                    suite.await();
                    throw new IllegalStateException("a reason for whoever looks after the service");
                }))
                .adresse();
        var travail = travaux.enCours(ville.structure, "/echanges").getFirst();
        suite.countDown();
        assertThatThrownBy(() -> travail.reponse().join()).isNotNull();

        assertThat(Visiteur.lisible(
                        ville.visiteur(Role.RESPONSABLE).lire(adresse).body()))
                .contains("Cela n'a pas pu être fait", "Rien n'a été gardé", "Import et export")
                .doesNotContain("a reason");
    }

    @Test
    void acts_in_the_name_of_the_town_and_from_where_it_was_asked() {
        var vu = faire(Role.RESPONSABLE, () -> {
            var ou = ville.structure.equals(StructureCourante.siConnue().orElseThrow());
            return Renvoi.vers(ou + " " + Journal.origine());
        });

        assertThat(vu).isEqualTo(Renvoi.vers("true null"));
        assertThat(Journal.pour("192.0.2.7", () -> faire(Role.RESPONSABLE, () -> Renvoi.vers(Journal.origine() + ""))))
                .isEqualTo(Renvoi.vers("192.0.2.7"));
    }

    private String durer() {
        var commence = new CountDownLatch(1);
        var adresse = ((Renvoi) faire(Role.RESPONSABLE, () -> {
                    Avancee.etape("Les lignes sont mises à leur place.");
                    Avancee.entre(0.4, 0.5, () -> {
                        Avancee.part(0.25);
                        return commence;
                    });
                    commence.countDown();
                    suite.await();
                    return FAIT;
                }))
                .adresse();
        assertThat(commence.getCount()).isZero();
        return adresse;
    }

    private Reponse faire(Role role, Callable<Reponse> travail) {
        var qui = new Identite(ville.comptes.get(role), ville.structure, "Camille Exemple", Roles.de(role), null, 0);
        return travaux.faire(qui, "Import en cours", new Lien("Import et export", "/echanges"), travail);
    }
}
