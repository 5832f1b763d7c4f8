package fr.estran.prets;

import static fr.estran.prets.ObjetsDePretController.MESSAGES;

import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.Cartes;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.commun.Lecture.Lues;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What should have come back. */
@Component
record CartesDesPrets(PretRepository repository) implements Cartes {

    private static final int RANG = 49;
    private static final int NOMMES = 5;

    @Override
    public List<Lecture<?>> lectures(LocalDate jour) {
        return List.of(repository.enRetard(jour));
    }

    @Override
    public List<Carte> du(LocalDate jour, Lues lues) {
        return List.of(new Carte(
                RANG,
                MESSAGES.dire("carte"),
                Carte.Ligne.premieres(
                        lues.de(PretRepository.EnRetard.class),
                        NOMMES,
                        pret -> new Carte.Ligne(
                                MESSAGES.dire(
                                        "carte.retard",
                                        "quoi",
                                        pret.quoi(),
                                        "qui",
                                        pret.qui(),
                                        "jour",
                                        Jours.sansAnnee(pret.jusquAu())),
                                "/equipe/prets/" + pret.pret()),
                        n -> new Carte.Ligne(MESSAGES.dire("carte.autres", "n", n), "/equipe/prets"))));
    }
}
