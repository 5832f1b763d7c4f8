package fr.estran.messages;

import fr.estran.ADeux;
import fr.estran.Ville;
import fr.estran.socle.droits.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** What messages say, in the words of the town. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class TextesTests {

    @Autowired
    ApplicationContext contexte;

    /** The first time, there is only our own text, which is kept nowhere. */
    @Test
    void are_put_together_where_two_people_write_one() {
        var ville = Ville.dans(contexte);
        var ici = "/reglages/messages/rappel/courriel";
        var aDeux = new ADeux(ville.visiteur(Role.RESPONSABLE), ville.visiteur(Role.RESPONSABLE), ici, ici);

        aDeux.gardentChacunLeLeur("objet", "Rappel : {titre}", "texte", "Bonjour {prenom},\nà bientôt : {quand}.");
        aDeux.choisissent("texte", "À bientôt, {prenom}.", "À {quand}, {prenom}.", "mien");
        aDeux.choisissent("objet", "Votre séance", "Votre place", "autre");
    }
}
