package fr.estran.orientation;

import fr.estran.acteurs.Identite;
import fr.estran.commun.Identifiants;
import fr.estran.commun.OrganismeId;
import fr.estran.commun.SeanceId;
import fr.estran.commun.UsagerId;
import fr.estran.emargement.Emargement;
import fr.estran.emargement.Fait.Besoin;
import fr.estran.emargement.Fait.BesoinDe;
import fr.estran.emargement.Fait.Suite;
import fr.estran.emargement.NotesDeSeance;
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

    /** It holds one body for each person, and keeps the first. */
    void noter(SeanceId seance, UsagerId usager, OrganismeId organisme, Identite qui) {
        var note = notes.besoin(seance, usager).orElse(Besoin.VIDE);
        if (note.acteur() != null) {
            return;
        }
        var compte = qui.compte().valeur();
        var besoin = new Besoin(note.demande(), note.dureeMin(), Suite.ORIENTE, organisme.valeur());
        var saisie = new Saisie(
                Identifiants.nouveau(), seance, horloge.instant(), compte, compte, null, new BesoinDe(usager, besoin));
        var _ = emargement.noter(saisie);
    }
}
