package fr.estran.accueil.trimestres;

import fr.estran.accueil.trimestres.ContenuDeTrimestre.Trouves;
import fr.estran.programme.gestion.ConflitsDuProgramme;
import fr.estran.programme.gestion.ConflitsDuProgramme.Conflits;
import fr.estran.ville.themes.FormesDeLaVille;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what is in a quarter. */
@Service
@Transactional(readOnly = true)
class Contenus {

    private static final int NOMMES = 10;

    private final ContenuRepository repository;
    private final CibleRepository cibles;
    private final Trous trous;
    private final ConflitsDuProgramme conflits;
    private final FormesDeLaVille formes;

    Contenus(
            ContenuRepository repository,
            CibleRepository cibles,
            Trous trous,
            ConflitsDuProgramme conflits,
            FormesDeLaVille formes) {
        this.repository = repository;
        this.cibles = cibles;
        this.trous = trous;
        this.conflits = conflits;
        this.formes = formes;
    }

    /** Of one that is over one asks what is left to close, and no longer what it lacks. */
    public ContenuDeTrimestre de(TrimestreVu vu) {
        var trimestre = vu.trimestre();
        var comptes = repository.comptes(trimestre);
        var voulu = cibles.lire(trimestre);
        var connues = formes.lire();
        if (vu.etat().passe() || vu.resume().actions() == 0) {
            var trouves = vu.etat().passe() && vu.resume().aClore() > 0
                    ? new Trouves(List.of(), List.of(), trous.aClore(trimestre))
                    : Trouves.RIEN;
            return new ContenuDeTrimestre(comptes, voulu, connues, trouves, Conflits.AUCUN);
        }
        return new ContenuDeTrimestre(
                comptes,
                voulu,
                connues,
                trous.de(trimestre, comptes, voulu, connues),
                conflits.dans(trimestre.periode(), NOMMES));
    }
}
