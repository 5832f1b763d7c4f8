package fr.estran.presences;

import fr.estran.presences.Fait.Arrivee;
import fr.estran.presences.Fait.Besoin;
import fr.estran.presences.Fait.BesoinDe;
import fr.estran.presences.Fait.Comptage;
import fr.estran.presences.Fait.Inconnu;
import fr.estran.presences.Fait.Nombre;
import fr.estran.presences.Fait.Nouvelle;
import fr.estran.presences.Fait.Presence;
import fr.estran.presences.Fait.Retrait;
import fr.estran.presences.Fait.RetraitDInconnu;
import fr.estran.presences.Fait.SuiteDArrivee;
import fr.estran.presences.Fait.Tour;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.commun.UsagerId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is tapped where people come one after the other is taken back by the tap that says the contrary. */
@Component
@Transactional(readOnly = true)
class Reprises {

    private final NotesDeSeance notes;

    Reprises(NotesDeSeance notes) {
        this.notes = notes;
    }

    /** Asked before it is noted: what the sheet says of that person until then. */
    Optional<Besoin> avant(SeanceId seance, Fait fait) {
        return fait instanceof BesoinDe dit ? notes.besoin(seance, dit.usager()) : Optional.empty();
    }

    /** Asked once it is noted. @param avant what stood until then */
    Optional<Reprise> de(SeanceId seance, Fait fait, Optional<Besoin> avant) {
        return switch (fait) {
            case Arrivee dite -> tour(seance, dite.arrivee(), "arrivee", Tour.RETIRE);
            case SuiteDArrivee(var arrivee, var tour) ->
                tour == Tour.ATTEND
                        ? Optional.of(new Reprise("tour.ATTEND", null, Map.of()))
                        : tour(seance, arrivee, "tour." + tour, Tour.ATTEND);
            case Inconnu dit -> Optional.of(new Reprise("entree", "/entree/" + dit.passage() + "/retirer", Map.of()));
            case BesoinDe dit -> Optional.of(besoin(dit.usager(), avant));
            case Presence _, Retrait _, Nouvelle _, RetraitDInconnu _, Comptage _, Nombre _ -> Optional.empty();
        };
    }

    Optional<ArriveeVue> place(SeanceId seance, UUID arrivee) {
        return notes.place(seance, arrivee);
    }

    private static Reprise besoin(UsagerId usager, Optional<Besoin> avant) {
        return avant.map(besoin -> new Reprise("entree", "/besoin", champs(usager, besoin)))
                .orElseGet(() -> new Reprise("entree", "/retirer", Map.of("usager", usager.toString())));
    }

    private Optional<Reprise> tour(SeanceId seance, UUID arrivee, String fait, Tour contraire) {
        return notes.place(seance, arrivee)
                .map(place -> new Reprise(
                        fait,
                        "/arrivees/" + arrivee,
                        Map.of("tour", contraire.name(), "vue", place.vue().toString())));
    }

    private static Map<String, String> champs(UsagerId usager, Besoin besoin) {
        var champs = new HashMap<>(Map.of("usager", usager.toString()));
        champs.put("theme", Objects.toString(besoin.demande(), ""));
        champs.put("duree", Objects.toString(besoin.dureeMin(), ""));
        champs.put("suite", Objects.toString(besoin.suite(), ""));
        champs.put("acteur", Objects.toString(besoin.acteur(), ""));
        return champs;
    }
}
