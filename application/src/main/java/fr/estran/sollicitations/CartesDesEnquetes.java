package fr.estran.sollicitations;

import fr.estran.commun.Carte;
import fr.estran.commun.Cartes;
import fr.estran.enquetes.Enquete;
import fr.estran.enquetes.Enquetes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Of a survey that is out, what waits for somebody's hands: letters, calls; and the sheets that come back. */
@Component
class CartesDesEnquetes implements Cartes {

    private static final int RANG = 46;

    private final Enquetes enquetes;
    private final Sollicitations sollicitations;
    private final ReponsesAttenduesRepository attendues;

    CartesDesEnquetes(Enquetes enquetes, Sollicitations sollicitations, ReponsesAttenduesRepository attendues) {
        this.enquetes = enquetes;
        this.sollicitations = sollicitations;
        this.attendues = attendues;
    }

    @Override
    public List<Carte> du(LocalDate jour) {
        var lignes = new ArrayList<Carte.Ligne>();
        enquetes.toutes().stream().filter(sollicitations::enCours).forEach(enquete -> lignes.addAll(lignes(enquete)));
        return List.of(new Carte(RANG, ParolesDeSollicitation.MESSAGES.dire("carte"), lignes));
    }

    private List<Carte.Ligne> lignes(Enquete enquete) {
        var reste = attendues.reste(enquete.id());
        var page = "/equipe/enquetes/" + enquete.id();
        var lignes = new ArrayList<Carte.Ligne>();
        if (reste.appels() > 0) {
            lignes.add(ligne("carte.appels", reste.appels(), page + "/appels"));
        }
        if (reste.lettres() > 0) {
            lignes.add(ligne("carte.lettres", reste.lettres(), page + "/demandes"));
        }
        if (reste.feuilles() > 0) {
            lignes.add(ligne("carte.feuilles", reste.feuilles(), page + "/saisie"));
        }
        return lignes;
    }

    private static Carte.Ligne ligne(String cle, int nombre, String page) {
        return new Carte.Ligne(ParolesDeSollicitation.MESSAGES.dire(cle, Map.of("n", nombre)), page);
    }
}
