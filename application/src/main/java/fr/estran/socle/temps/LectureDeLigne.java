package fr.estran.socle.temps;

import fr.estran.socle.temps.RegleDHoraires.Semaines;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one line, from its words. Days that come after hours begin another rule, or hours that come after days where the hours
 * came first; months and weeks that were told before any day hold for all of them.
 */
final class LectureDeLigne {

    private final List<MotDHoraires> jetons;
    private final List<RegleDHoraires> regles = new ArrayList<>();
    private final List<RegleDHoraires> exceptions = new ArrayList<>();

    private RegleEnCours commune = new RegleEnCours();
    private RegleEnCours regle = new RegleEnCours();
    private @Nullable Boolean heuresDAbord;
    private @Nullable MotDHoraires avant;
    private boolean jusqua;
    private boolean bout;
    private @Nullable Integer debut;
    private boolean sauf;

    LectureDeLigne(List<MotDHoraires> jetons) {
        this.jetons = jetons;
    }

    List<RegleDHoraires> lire() {
        jetons.forEach(this::prendre);
        if (debut != null || jusqua) {
            throw new IllegalArgumentException("hours without an end");
        }
        if (regle.commence() || !regle.mois.isEmpty() || regle.vacances || exceptions.isEmpty()) {
            finir();
        }
        var toutes = new ArrayList<>(regles);
        toutes.addAll(exceptions);
        if (toutes.isEmpty()) {
            throw new IllegalArgumentException("nothing is said");
        }
        return toutes;
    }

    private void prendre(MotDHoraires jeton) {
        switch (jeton) {
            case MotDHoraires.Jour(var jour) -> jour(jour);
            case MotDHoraires.Jours(var plusieurs) -> plusieurs.forEach(this::nommer);
            case MotDHoraires.Mois(var un) -> mois(un);
            case MotDHoraires.Heure(var minute) -> heure(minute);
            case MotDHoraires.Rang(var rang) -> rang(rang);
            case MotDHoraires.Parite(var semaines) -> regle.semaines = semaines;
            case MotDHoraires.Mot(var dit) -> mot(dit);
            case MotDHoraires.Signe signe -> signe(signe);
        }
        if (!(jeton instanceof MotDHoraires.Signe)) {
            avant = jeton;
        }
    }

    private void signe(MotDHoraires.Signe signe) {
        switch (signe) {
            case A -> {
                if (bout && avant instanceof MotDHoraires.Jour) {
                    throw new IllegalArgumentException("from one day to another to a third");
                }
                jusqua = avant instanceof MotDHoraires.Jour || avant instanceof MotDHoraires.Mois || debut != null;
            }
            case BARRE -> jusqua = jusqua || debut != null;
            case ET -> {
                if (debut != null) {
                    throw new IllegalArgumentException("from one hour to no other");
                }
            }
            case SAUF -> {
                sauf = true;
                avant = null;
            }
            case FERME -> fermer();
            case FERIES -> feries();
            case VACANCES -> vacances();
            case TOUJOURS -> plage(new PlageDuJour(0, PlageDuJour.MINUIT));
            case CHAQUE_JOUR -> regle.chaqueJour = true;
            case DEMI_JOURNEE -> {
                if (sauf) {
                    throw new IllegalArgumentException("but for half of a day");
                }
            }
            case UN_SUR_DEUX -> regle.surDeux = true;
        }
    }

    /** After hours, closed is told of other days; alone or after days, of those. */
    private void fermer() {
        sauf = false;
        if (!regle.plages.isEmpty() || regle.ferme) {
            autre();
        }
        regle.ferme = true;
        regle.fermeApres = !regle.jours.isEmpty();
    }

    private void feries() {
        if (sauf) {
            exceptions.add(
                    new RegleDHoraires(List.of(), Set.of(), Set.of(), Semaines.TOUTES, true, false, List.of(), null));
            sauf = false;
        } else if (regle.ferme && !regle.jours.isEmpty()) {
            autre();
            regle.ferme = true;
            regle.feries = true;
        } else {
            regle.feries = true;
        }
    }

    /** But in the holidays: of the same days, closed. */
    private void vacances() {
        if (sauf) {
            sauf = false;
            var memes = regle.pareil();
            memes.jours.addAll(regle.joursDits());
            memes.rangs.addAll(regle.rangs);
            memes.vacances = true;
            memes.ferme = true;
            exceptions.add(memes.faite());
        } else {
            regle.vacances = true;
        }
    }

    private void jour(DayOfWeek jour) {
        if (jusqua && avant instanceof MotDHoraires.Jour(var premier)) {
            for (var la = premier; la != jour; la = la.plus(1)) {
                nommer(la);
            }
        }
        nommer(jour);
        bout = jusqua;
        jusqua = false;
    }

    private void nommer(DayOfWeek jour) {
        if (sauf) {
            regle.exclus.add(jour);
            return;
        }
        if (heuresDAbord == null) {
            heuresDAbord = !regle.plages.isEmpty() || debut != null;
        }
        var dejaDit = !regle.plages.isEmpty() || regle.fermeApres;
        if (!heuresDAbord && dejaDit) {
            autre();
        }
        regle.jours.add(jour);
    }

    private void mois(Month un) {
        if (sauf) {
            exceptions.add(new RegleDHoraires(
                    List.of(un), Set.of(), Set.of(), Semaines.TOUTES, false, false, List.of(), null));
            return;
        }
        if (jusqua && avant instanceof MotDHoraires.Mois(var premier)) {
            for (var la = premier; la != un; la = la.plus(1)) {
                regle.mois.add(la);
            }
        }
        regle.mois.add(un);
        jusqua = false;
    }

    private void heure(int minute) {
        sauf = false;
        if (debut == null) {
            if (Boolean.TRUE.equals(heuresDAbord) && !regle.jours.isEmpty()) {
                autre();
            }
            debut = minute;
        } else if (jusqua) {
            plage(new PlageDuJour(debut, minute));
            debut = null;
            jusqua = false;
        } else {
            throw new IllegalArgumentException("two hours in a row");
        }
    }

    private void plage(PlageDuJour plage) {
        if (regle.ferme) {
            throw new IllegalArgumentException("closed from one hour to another");
        }
        if (heuresDAbord == null) {
            heuresDAbord = regle.jours.isEmpty();
        }
        regle.plages.add(plage);
    }

    private void rang(int rang) {
        if (rang == 0 || rang < -1 || rang > 5) {
            throw new IllegalArgumentException("no month has that many weeks");
        }
        if (sauf) {
            throw new IllegalArgumentException("but for the first of something");
        }
        if (!regle.plages.isEmpty() && !Boolean.TRUE.equals(heuresDAbord)) {
            autre();
        }
        regle.rangs.add(rang);
    }

    private void mot(String dit) {
        if (regle.mot != null || dit.isEmpty() || dit.contains("\"")) {
            throw new IllegalArgumentException("one remark for each rule");
        }
        sauf = false;
        regle.mot = dit;
    }

    /** Another rule begins. What was told before its first day holds for it too. */
    private void autre() {
        finir();
        regle = commune.pareil();
        avant = null;
    }

    private void finir() {
        if (!regle.commence() && !regle.vacances && regle.mois.isEmpty() && !regle.chaqueJour) {
            throw new IllegalArgumentException("nothing is said");
        }
        if (regles.isEmpty()) {
            commune = premierEnTete() ? regle.pareil() : new RegleEnCours();
        }
        regles.add(regle.faite());
    }

    /** Whether months, weeks or holidays came before the first day or hour of the line. */
    private boolean premierEnTete() {
        for (var jeton : jetons) {
            switch (jeton) {
                case MotDHoraires.Mois _, MotDHoraires.Parite _ -> {
                    return true;
                }
                case MotDHoraires.Jour _,
                        MotDHoraires.Jours _,
                        MotDHoraires.Heure _,
                        MotDHoraires.Rang _,
                        MotDHoraires.Mot _ -> {
                    return false;
                }
                case MotDHoraires.Signe signe -> {
                    if (signe == MotDHoraires.Signe.VACANCES) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
