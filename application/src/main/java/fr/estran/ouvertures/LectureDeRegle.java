package fr.estran.ouvertures;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One rule, from its words. What follows "au" or a dash ends what came before it. */
final class LectureDeRegle {

    private final List<MotDHoraires> jetons;
    private final EnumSet<DayOfWeek> jours = EnumSet.noneOf(DayOfWeek.class);
    private final EnumSet<Month> mois = EnumSet.noneOf(Month.class);
    private final Set<Integer> rangs = new HashSet<>();
    private final List<PlageDuJour> plages = new ArrayList<>();
    private boolean feries;
    private boolean vacances;
    private boolean ferme;
    private @Nullable MotDHoraires avant;
    private boolean jusqua;
    private @Nullable Integer debut;
    private @Nullable String mot;

    LectureDeRegle(List<MotDHoraires> jetons) {
        this.jetons = jetons;
    }

    RegleDHoraires lire() {
        jetons.forEach(this::prendre);
        var dit = feries || vacances || !jours.isEmpty() || !mois.isEmpty() || !plages.isEmpty() || mot != null;
        if (!dit
                || debut != null
                || jusqua
                || (plages.isEmpty() && mot == null && !ferme)
                || (ferme && !plages.isEmpty())) {
            throw new IllegalArgumentException("days without hours, or hours without an end");
        }
        if (!rangs.isEmpty() && jours.isEmpty()) {
            throw new IllegalArgumentException("the first of which day?");
        }
        return new RegleDHoraires(List.copyOf(mois), jours, rangs, feries, vacances, plages, mot);
    }

    private void prendre(MotDHoraires jeton) {
        switch (jeton) {
            case MotDHoraires.Jour(var jour) -> jour(jour);
            case MotDHoraires.Mois(var un) -> mois(un);
            case MotDHoraires.Heure(var minute) -> heure(minute);
            case MotDHoraires.Rang(var rang) -> rang(rang);
            case MotDHoraires.Mot(var dit) -> mot(dit);
            case MotDHoraires.Signe signe -> signe(signe);
        }
        if (!(jeton instanceof MotDHoraires.Signe)) {
            avant = jeton;
        }
    }

    private void signe(MotDHoraires.Signe signe) {
        switch (signe) {
            case A ->
                jusqua = avant instanceof MotDHoraires.Jour || avant instanceof MotDHoraires.Mois || debut != null;
            case ET -> {
                if (debut != null) {
                    throw new IllegalArgumentException("from one hour to no other");
                }
            }
            case FERME -> ferme = true;
            case FERIES -> feries = true;
            case VACANCES -> vacances = true;
            case TOUJOURS -> plages.add(new PlageDuJour(0, PlageDuJour.MINUIT));
        }
    }

    private void jour(DayOfWeek jour) {
        if (jusqua && avant instanceof MotDHoraires.Jour(var premier)) {
            for (var la = premier; la != jour; la = la.plus(1)) {
                jours.add(la);
            }
        }
        jours.add(jour);
        jusqua = false;
    }

    private void mois(Month un) {
        if (jusqua && avant instanceof MotDHoraires.Mois(var premier)) {
            for (var la = premier; la != un; la = la.plus(1)) {
                mois.add(la);
            }
        }
        mois.add(un);
        jusqua = false;
    }

    private void heure(int minute) {
        if (debut == null) {
            debut = minute;
        } else if (jusqua) {
            plages.add(new PlageDuJour(debut, minute));
            debut = null;
            jusqua = false;
        } else {
            throw new IllegalArgumentException("two hours in a row");
        }
    }

    private void rang(int rang) {
        if (rang == 0 || rang < -1 || rang > 5) {
            throw new IllegalArgumentException("no month has that many weeks");
        }
        rangs.add(rang);
    }

    private void mot(String dit) {
        if (mot != null || dit.isEmpty() || dit.contains("\"")) {
            throw new IllegalArgumentException("one remark for each rule");
        }
        mot = dit;
    }
}
