package fr.estran.parole.reponses;

import fr.estran.parole.enquetes.Enquete;
import fr.estran.parole.enquetes.Enquetes;
import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.Cartes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Of a survey that is out, the letters that wait for somebody's hands; who answered, nobody knows. */
@Component
record CartesDesEnquetes(Enquetes enquetes, Sollicitations sollicitations, EnvoisDEnquete envois) implements Cartes {

    private static final int RANG = 47;

    @Override
    public List<Carte> du(LocalDate jour) {
        var lignes = new ArrayList<Carte.Ligne>();
        enquetes.toutes().stream().filter(sollicitations::enCours).forEach(enquete -> lignes.addAll(lignes(enquete)));
        return List.of(new Carte(RANG, ParolesDeSollicitation.MESSAGES.dire("carte"), lignes));
    }

    private List<Carte.Ligne> lignes(Enquete enquete) {
        var lettres = envois.aImprimer(enquete.id()).size();
        return lettres == 0
                ? List.of()
                : List.of(new Carte.Ligne(
                        ParolesDeSollicitation.MESSAGES.dire("carte.lettres", "n", lettres),
                        "/equipe/enquetes/" + enquete.id() + "/demandes"));
    }
}
