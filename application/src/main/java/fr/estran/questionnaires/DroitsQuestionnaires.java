package fr.estran.questionnaires;

import static fr.estran.droits.Cercles.GUICHET;
import static fr.estran.droits.Cercles.LE_RESPONSABLE;
import static fr.estran.droits.Cercles.PROGRAMMATION;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whoever answers people reads what is asked, and prints it; counsellors try it too; the responsible writes it and sends it out. */
@Component
class DroitsQuestionnaires implements SesDroits {

    private static final String ICI = "/equipe/enquetes/{enquete}";

    @Override
    public List<Droit> lignes() {
        return List.of(
                Droit.de(GET, "/equipe/enquetes", GUICHET),
                Droit.de(GET, "/equipe/enquetes/nouvelle", LE_RESPONSABLE),
                Droit.de(POST, "/equipe/enquetes/nouvelle", LE_RESPONSABLE),
                Droit.de(GET, ICI, GUICHET),
                Droit.de(GET, ICI + "/apercu", PROGRAMMATION),
                Droit.de(POST, ICI + "/apercu", PROGRAMMATION),
                Droit.de(GET, ICI + "/papier", GUICHET),
                Droit.de(GET, ICI + "/entete", LE_RESPONSABLE),
                Droit.de(POST, ICI + "/entete", LE_RESPONSABLE),
                Droit.de(GET, ICI + "/questions/nouvelle/{genre}", LE_RESPONSABLE),
                Droit.de(POST, ICI + "/questions/nouvelle/{genre}", LE_RESPONSABLE),
                Droit.de(GET, ICI + "/questions/{question}", LE_RESPONSABLE),
                Droit.de(POST, ICI + "/questions/{question}", LE_RESPONSABLE),
                Droit.de(POST, ICI + "/questions/{question}/monter", LE_RESPONSABLE),
                Droit.de(POST, ICI + "/questions/{question}/descendre", LE_RESPONSABLE),
                Droit.de(POST, ICI + "/questions/{question}/retirer", LE_RESPONSABLE),
                Droit.de(GET, ICI + "/lancement", LE_RESPONSABLE),
                Droit.de(POST, ICI + "/lancement", LE_RESPONSABLE),
                Droit.de(POST, ICI + "/lancement/{liste}", LE_RESPONSABLE),
                Droit.de(POST, ICI + "/fermeture", LE_RESPONSABLE),
                Droit.de(POST, ICI + "/arret", LE_RESPONSABLE),
                Droit.de(GET, ICI + "/cles/{laquelle}", LE_RESPONSABLE),
                Droit.de(POST, ICI + "/cles/{laquelle}", LE_RESPONSABLE),
                Droit.de(GET, ICI + "/depouillement", LE_RESPONSABLE),
                Droit.de(POST, ICI + "/depouillement", LE_RESPONSABLE),
                Droit.de(POST, ICI + "/abandon", LE_RESPONSABLE),
                Droit.de(POST, ICI + "/modele", LE_RESPONSABLE),
                Droit.de(POST, ICI + "/retirer", LE_RESPONSABLE));
    }
}
