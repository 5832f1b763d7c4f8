package fr.estran.accueil.ailleurs;

import fr.estran.accueil.ailleurs.ZonesDites.Changement;
import fr.estran.accueil.ailleurs.ZonesDites.Description;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.ContentHandler;

/** The parts of a calendar, as ical4j finds them line after line: events, hours that are taken, zones that are described. */
final class PartiesIcs implements ContentHandler {

    /** Of somebody who works: a hundred a week for four years. */
    private static final int EVENEMENTS = 20_000;

    /** Of a zone: twice a year for a century. */
    private static final int CHANGEMENTS = 200;

    final List<EvenementLu> evenements = new ArrayList<>();
    final List<EvenementLu> occupations = new ArrayList<>();
    final Map<String, Description> zones = new HashMap<>();
    final EvenementLu calendrier = new EvenementLu();

    private EvenementLu ici = calendrier;
    private EvenementLu zone = calendrier;
    private final List<Changement> changements = new ArrayList<>();

    @Override
    public void startCalendar() {
        ici = calendrier;
    }

    @Override
    public void endCalendar() {
        ici = calendrier;
    }

    @Override
    public void startComponent(String nom) {
        ici = new EvenementLu();
        if (nom.equals("VTIMEZONE")) {
            zone = ici;
            changements.clear();
        }
    }

    @Override
    public void endComponent(String nom) {
        switch (nom) {
            case "VEVENT" -> evenements.add(ici);
            case "VFREEBUSY" -> occupations.add(ici);
            case "STANDARD", "DAYLIGHT" -> changer(ici);
            case "VTIMEZONE" ->
                zone.valeur("TZID")
                        .ifPresent(dit -> zones.put(
                                dit,
                                new Description(zone.valeur("X-LIC-LOCATION").orElse(null), List.copyOf(changements))));
            default -> {}
        }
        ici = nom.equals("STANDARD") || nom.equals("DAYLIGHT") ? zone : calendrier;
        if (evenements.size() > EVENEMENTS || changements.size() > CHANGEMENTS) {
            throw new Effort.Demesure();
        }
    }

    private void changer(EvenementLu dit) {
        dit.valeur("DTSTART")
                .ifPresent(debut -> dit.valeur("TZOFFSETTO")
                        .ifPresent(apres -> changements.add(new Changement(
                                debut,
                                dit.valeur("RRULE").orElse(null),
                                dit.valeur("TZOFFSETFROM").orElse(null),
                                apres))));
    }

    @Override
    public void startProperty(String nom) {
        ici.commencer(nom);
    }

    @Override
    public void parameter(String nom, String valeur) {
        ici.preciser(nom, valeur);
    }

    @Override
    public void propertyValue(String valeur) {
        ici.dire(valeur);
    }

    @Override
    public void endProperty(String nom) {
        // Its value said all.
    }
}
