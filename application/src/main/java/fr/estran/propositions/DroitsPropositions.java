package fr.estran.propositions;

import static fr.estran.droits.Cercles.GESTION;
import static fr.estran.droits.Cercles.TOUT_LE_MONDE;
import static fr.estran.droits.Retenue.AVIS;
import static fr.estran.droits.Retenue.LIEN;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import fr.estran.droits.Droit;
import fr.estran.droits.SesDroits;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whoever has a link (LiensDesFiches sends away whoever has none), and bodies that nobody has asked. What they say is decided by whoever is in charge. */
@Component
class DroitsPropositions implements SesDroits {

    @Override
    public List<Droit> lignes() {
        return List.of(
                Droit.de(GET, "/fiche/{jeton}", TOUT_LE_MONDE),
                Droit.porte("/fiche/{jeton}", LIEN),
                Droit.porte("/fiche/{jeton}/rien", LIEN),
                Droit.de(GET, "/fiche/{jeton}/merci", TOUT_LE_MONDE),
                Droit.de(GET, "/annuaire/proposer", TOUT_LE_MONDE),
                Droit.porte("/annuaire/proposer", AVIS),
                Droit.de(GET, "/annuaire/proposer/merci", TOUT_LE_MONDE),
                Droit.de(GET, "/equipe/propositions", GESTION),
                Droit.de(POST, "/equipe/propositions/postulants/{postulant}", GESTION),
                Droit.de(POST, "/equipe/propositions/{proposition}", GESTION),
                Droit.de(GET, "/equipe/propositions/liens/{organisme}", GESTION),
                Droit.de(POST, "/equipe/propositions/liens/{organisme}", GESTION),
                Droit.de(POST, "/equipe/propositions/liens/{organisme}/courriel", GESTION));
    }
}
