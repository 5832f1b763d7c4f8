package fr.estran.presences;

import fr.estran.presences.Fait.Besoin;
import fr.estran.presences.Fait.Comptage;
import fr.estran.presences.Fait.Inconnu;
import fr.estran.presences.Fait.Nombre;
import fr.estran.presences.Fait.RetraitDInconnu;
import fr.estran.presences.ResultatSaisie.Faute;
import fr.estran.presences.ResultatSaisie.Notee;
import fr.estran.presences.ResultatSaisie.Refusee;
import fr.estran.presences.SansNomRepository.Passage;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** People who came and have no name on the sheet: those noted one by one, and those counted. Called under its lock. */
@Component
class PersonnesSansNom {

    private static final int ECART_AU_PLUS = 1_000;
    private static final int PERSONNES_AU_PLUS = 10_000;

    private final SansNomRepository repository;
    private final DemandesSansNomRepository demandes;
    private final Desaccords desaccords;
    private final Besoins besoins;

    PersonnesSansNom(
            SansNomRepository repository, DemandesSansNomRepository demandes, Desaccords desaccords, Besoins besoins) {
        this.repository = repository;
        this.demandes = demandes;
        this.desaccords = desaccords;
        this.besoins = besoins;
    }

    ResultatSaisie noter(Saisie saisie, Inconnu inconnu) {
        var faute = besoins.faute(inconnu.besoin());
        if (faute.isPresent()) {
            return new Refusee(faute.get());
        }
        return passage(saisie, new Passage(inconnu.passage(), besoins.net(inconnu.besoin()), false));
    }

    ResultatSaisie retirer(Saisie saisie, RetraitDInconnu retrait) {
        return passage(saisie, new Passage(retrait.passage(), Besoin.VIDE, true));
    }

    ResultatSaisie ajouter(Saisie saisie, Comptage comptage) {
        if (comptage.ecart() == 0 || Math.abs((long) comptage.ecart()) > ECART_AU_PLUS) {
            return new Refusee(Faute.NOMBRE_IMPOSSIBLE);
        }
        repository.reprendre(saisie.seance());
        repository.ajouter(saisie.seance(), saisie.id(), saisie.noteeLe(), comptage.ecart());
        repository.totaliser(saisie.seance());
        return new Notee(false);
    }

    ResultatSaisie compter(Saisie saisie, Nombre dit) {
        if (dit.nombre() < 0 || dit.nombre() > PERSONNES_AU_PLUS) {
            return new Refusee(Faute.NOMBRE_IMPOSSIBLE);
        }
        repository.reprendre(saisie.seance());
        var avant = repository.compte(saisie.seance());
        var marque = Marque.de(saisie);
        var desaccord = avant.nombre() != dit.nombre()
                && desaccords.noter(
                        saisie,
                        avant.marque(),
                        null,
                        "nombre",
                        Objects.toString(avant.nombre()),
                        Objects.toString(dit.nombre()));
        if (marque.apres(avant.marque())) {
            repository.compter(saisie.seance(), dit.nombre(), marque);
            repository.totaliser(saisie.seance());
        }
        return new Notee(desaccord);
    }

    private ResultatSaisie passage(Saisie saisie, Passage passage) {
        repository.reprendre(saisie.seance());
        var avant = demandes.comptee(saisie.seance(), passage.id());
        repository.noter(saisie.seance(), passage, Marque.de(saisie));
        demandes.remplacer(saisie.seance(), avant, demandes.comptee(saisie.seance(), passage.id()));
        repository.totaliser(saisie.seance());
        return new Notee(false);
    }
}
