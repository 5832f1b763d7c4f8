package fr.estran.bilan.renouvellement;

import static fr.estran.bilan.renouvellement.MotsDeConvention.M;

import fr.estran.bilan.renouvellement.EcheanceRepository.EcheanceAttendue;
import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.Cartes;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.commun.Lecture.Lues;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is due of an agreement: what one has to do within a month, what was to come in and did not. */
@Component
record CartesDeConvention(EcheanceRepository echeances) implements Cartes {

    /** To write an account, and have it signed. */
    private static final int JOURS_AVANT = 30;

    private static final int NOMMEES = 5;

    @Override
    public List<Lecture<?>> lectures(LocalDate jour) {
        return List.of(echeances.attenduesAvant(jour, jour.plusDays(JOURS_AVANT + 1L)));
    }

    @Override
    public List<Carte> du(LocalDate jour, Lues lues) {
        return List.of(new Carte(
                19,
                M.dire("carte"),
                Carte.Ligne.premieres(
                        lues.de(EcheanceAttendue.class),
                        NOMMEES,
                        une -> ligne(une, jour),
                        n -> new Carte.Ligne(M.dire("carte.autres", "n", n), "/equipe/postes"))));
    }

    private static Carte.Ligne ligne(EcheanceAttendue une, LocalDate aujourdhui) {
        return new Carte.Ligne(
                M.dire(
                        "carte.ligne",
                        "nature",
                        une.nature().code(),
                        "intitule",
                        une.intitule(),
                        "dispositif",
                        une.dispositif(),
                        "jour",
                        Jours.sansSemaine(une.jour()),
                        "passe",
                        une.jour().isBefore(aujourdhui)),
                "/equipe/conventions/" + une.convention() + "/renouvellement");
    }
}
