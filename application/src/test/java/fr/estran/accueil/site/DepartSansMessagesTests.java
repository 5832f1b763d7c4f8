package fr.estran.accueil.site;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.socle.droits.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** The first days of a town that has set neither a gateway nor a server for mail. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class DepartSansMessagesTests {

    private static final String ESSAI = "/reglages/messages/essai";

    @Autowired
    ApplicationContext contexte;

    @Test
    void asks_nobody_to_try_messages_that_nothing_carries_and_says_when_it_will() {
        var administratrice = Ville.dans(contexte).visiteur(Role.ADMINISTRATEUR);

        assertThat(administratrice.lire("/premiere-fois/etapes").body())
                .contains("étapes restent, sur 11", "Une étape « Les messages » s'ajoutera ici")
                .doesNotContain(ESSAI);
        assertThat(administratrice.lire(ESSAI).body()).doesNotContain("Ouvrir le service, étape");
    }
}
