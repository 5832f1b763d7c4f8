package fr.estran.programme;

import fr.estran.commun.Messages;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A session as it is typed; null where nothing was. */
public record FormulaireSeance(
        @Nullable String jour,
        @Nullable String debut,
        @Nullable String fin,
        @Nullable String lieu,
        @Nullable List<String> conseillers) {

    static final FormulaireSeance VIERGE = new FormulaireSeance(null, null, null, null, null);

    private static final int CONSEILLERS_AU_PLUS = 20;

    static FormulaireSeance de(SeanceGeree seance) {
        return new FormulaireSeance(
                seance.debut().toLocalDate().toString(),
                seance.debut().toLocalTime().toString(),
                seance.fin().toLocalTime().toString(),
                seance.lieu() == null ? null : seance.lieu().toString(),
                seance.conseillers().stream().map(Object::toString).toList());
    }

    FormulaireSeance sansJour() {
        return new FormulaireSeance(null, debut, fin, lieu, conseillers);
    }

    public boolean anime(String conseiller) {
        return conseillers != null && conseillers.contains(conseiller);
    }

    /** By field, in the order of the page. */
    Map<String, String> fautes(Messages m, ZoneId fuseau) {
        var fautes = new LinkedHashMap<String, String>();
        if (LectureDeSaisie.jour(jour).isEmpty()) {
            fautes.put("jour", m.dire("gestion.faute.jour"));
        }
        if (LectureDeSaisie.heure(debut).isEmpty()) {
            fautes.put("debut", m.dire("gestion.faute.heure"));
        }
        if (LectureDeSaisie.heure(fin).isEmpty()) {
            fautes.put("fin", m.dire("gestion.faute.heure"));
        }
        if (fautes.isEmpty()) {
            heures(m, fuseau, fautes);
        }
        if (lieu != null && !lieu.isEmpty() && LectureDeSaisie.id(lieu).isEmpty()) {
            fautes.put("lieu", m.dire("gestion.faute.lieu"));
        }
        if (conseillers != null
                && (conseillers.size() > CONSEILLERS_AU_PLUS
                        || conseillers.stream()
                                .anyMatch(dit -> LectureDeSaisie.id(dit).isEmpty()))) {
            fautes.put("conseillers", m.dire("gestion.faute.conseillers"));
        }
        return fautes;
    }

    private void heures(Messages m, ZoneId fuseau, Map<String, String> fautes) {
        var lu = lire();
        if (!lu.debut().isBefore(lu.fin())) {
            fautes.put("fin", m.dire("gestion.faute.fin"));
        } else if (!lu.existe(fuseau)) {
            fautes.put("debut", m.dire("gestion.faute.heure_sautee"));
        }
    }

    /** Once there is no fault left. */
    Creneau lire() {
        return new Creneau(
                LectureDeSaisie.jour(jour).orElseThrow(),
                LectureDeSaisie.heure(debut).orElseThrow(),
                LectureDeSaisie.heure(fin).orElseThrow(),
                LectureDeSaisie.id(lieu).orElse(null),
                conseillers == null
                        ? List.of()
                        : conseillers.stream()
                                .map(LectureDeSaisie::id)
                                .flatMap(Optional::stream)
                                .toList());
    }
}
