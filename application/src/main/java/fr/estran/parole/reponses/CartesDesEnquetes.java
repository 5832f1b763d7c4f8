package fr.estran.parole.reponses;

import fr.estran.parole.enquetes.EnqueteEnCours;
import fr.estran.parole.enquetes.Enquetes;
import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.Cartes;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.commun.Lecture.Lues;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Of a survey that is out, the letters that wait for somebody's hands; who answered, nobody knows. */
@Component
record CartesDesEnquetes(Enquetes enquetes, EnvoisDEnquete envois) implements Cartes {

    private static final int RANG = 47;

    @Override
    public List<Lecture<?>> lectures(LocalDate jour) {
        return List.of(enquetes.enCours(jour), envois.lettres());
    }

    @Override
    public List<Carte> du(LocalDate jour, Lues lues) {
        var lignes = lues.de(EnqueteEnCours.class).stream()
                .flatMap(enquete -> lues.de(EnvoiDEnqueteRepository.Lettres.class).stream()
                        .filter(lettres -> lettres.enquete().equals(enquete.id())))
                .map(lettres -> new Carte.Ligne(
                        ParolesDeSollicitation.MESSAGES.dire("carte.lettres", "n", lettres.nombre()),
                        "/equipe/enquetes/" + lettres.enquete() + "/demandes"))
                .toList();
        return List.of(new Carte(RANG, ParolesDeSollicitation.MESSAGES.dire("carte"), lignes));
    }
}
