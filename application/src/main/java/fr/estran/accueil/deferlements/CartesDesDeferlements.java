package fr.estran.accueil.deferlements;

import fr.estran.messages.PlacesADire;
import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.Cartes;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.commun.Lecture.Lues;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.secrets.Origines;
import fr.estran.socle.secrets.Vague;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Says on the page of the day that many askings came in a short time, before the sessions of the day; and that texts wait
 * because of them.
 */
@Component
record CartesDesDeferlements(Origines origines, PlacesADire messages) implements Cartes {

    private static final Messages MESSAGES = Messages.de("accueil/deferlements");
    private static final int RANG = 3;

    @Override
    public List<Lecture<?>> lectures(LocalDate jour) {
        return List.of(origines.lecture(), messages.retenus());
    }

    @Override
    public List<Carte> du(LocalDate jour, Lues lues) {
        var lignes = new ArrayList<Carte.Ligne>();
        lues.de(Vague.class)
                .forEach(vague -> lignes.add(new Carte.Ligne(
                        MESSAGES.dire(
                                vague.origine() == null ? "carte.partout" : "carte.endroit", "n", vague.deSuite()),
                        PageDesDeferlements.adresse(vague))));
        var retenus = lues.une(PlacesADire.Retenus.class).textes();
        if (retenus > 0) {
            lignes.add(new Carte.Ligne(MESSAGES.dire("carte.textes", "n", retenus), PageDesDeferlements.ICI));
        }
        return List.of(new Carte(RANG, MESSAGES.dire("titre"), lignes));
    }
}
