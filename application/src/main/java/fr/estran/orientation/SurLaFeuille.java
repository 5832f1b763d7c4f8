package fr.estran.orientation;

import fr.estran.acteurs.Identite;
import fr.estran.commun.Identifiants;
import fr.estran.commun.OrganismeId;
import fr.estran.emargement.Emargement;
import fr.estran.emargement.Fait.Besoin;
import fr.estran.emargement.Fait.BesoinDe;
import fr.estran.emargement.Fait.Suite;
import fr.estran.emargement.NotesDeSeance;
import fr.estran.emargement.ResultatSaisie.Notee;
import fr.estran.emargement.Saisie;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Whoever is sent on from a sheet is noted on it, and counted there: once, whichever way they were sent. */
@Component
class SurLaFeuille {

    private final NotesDeSeance notes;
    private final Emargement emargement;
    private final Clock horloge;

    SurLaFeuille(NotesDeSeance notes, Emargement emargement, Clock horloge) {
        this.notes = notes;
        this.emargement = emargement;
        this.horloge = horloge;
    }

    /** @return whether the sheet counts this person at this body; it holds one body for each person, and keeps the first */
    boolean noter(GuichetDOrientation guichet, OrganismeId organisme, Identite qui) {
        var seance = guichet.seance();
        var usager = guichet.usager();
        if (seance == null || usager == null) {
            return false;
        }
        var note = notes.besoin(seance, usager).orElse(Besoin.VIDE);
        if (note.acteur() != null) {
            return note.acteur().equals(organisme.valeur());
        }
        var compte = qui.compte().valeur();
        var besoin = new Besoin(note.demande(), note.dureeMin(), Suite.ORIENTE, organisme.valeur());
        var saisie = new Saisie(
                Identifiants.nouveau(), seance, horloge.instant(), compte, compte, null, new BesoinDe(usager, besoin));
        return emargement.noter(saisie) instanceof Notee;
    }
}
