package fr.estran.presences.coop;

import fr.estran.presences.coop.ActeCoop.Cle;
import fr.estran.presences.coop.ActeCoop.Dites;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody has saved an act in the State's tool, and what was told of it then.
 *
 * @param par null once their account is gone, or where another Estran noted it
 */
public record ActeSaisi(
        UUID id,
        SeanceId seance,
        @Nullable UsagerId usager,
        int rang,
        LocalDate jour,
        TypeDAction type,
        String titre,
        @Nullable ConseillerId conseiller,
        LocalDate saisiLe,
        @Nullable String par,
        String ditSeance,
        @Nullable String ditPersonne,
        @Nullable String ditDemande) {

    /** What was changed here since. */
    public enum Chose implements Code {
        SEANCE,
        PERSONNE,
        DEMANDE
    }

    public String dit() {
        return Messages.de("presences/coop")
                .dire(
                        "coop.saisi_le",
                        Map.of(
                                "jour",
                                Jours.dire(saisiLe),
                                "connu",
                                par == null ? "non" : "oui",
                                "qui",
                                par == null ? "" : par));
    }

    Cle cle() {
        return new Cle(seance, usager, rang);
    }

    /** What went with the close of a quarter is compared no more. */
    List<Chose> changees(ActeCoop acte) {
        var changees = new ArrayList<Chose>();
        Dites dites = acte.dites();
        if (!ditSeance.equals(dites.seance())) {
            changees.add(Chose.SEANCE);
        }
        if (ditPersonne != null && !ditPersonne.equals(dites.personne())) {
            changees.add(Chose.PERSONNE);
        }
        if (ditDemande != null && !acte.oublie() && !ditDemande.equals(dites.demande())) {
            changees.add(Chose.DEMANDE);
        }
        return changees;
    }
}
