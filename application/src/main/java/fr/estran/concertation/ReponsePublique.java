package fr.estran.concertation;

import fr.estran.commun.Champs;
import fr.estran.commun.LectureDeSaisie;
import fr.estran.commun.Messages;
import fr.estran.maplace.SaisieDuCode;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** What anybody answers on the web. @param envoi by chance, of the page: sent twice, it counts once */
public record ReponsePublique(Champs dits, UUID envoi) {

    static ReponsePublique lire(Champs dits) {
        return new ReponsePublique(dits, LectureDeSaisie.id(dits.un("envoi")).orElseGet(UUID::randomUUID));
    }

    Map<String, String> fautes(Messages m) {
        var fautes = new LinkedHashMap<String, String>();
        if (dits.tous("themes").isEmpty() && dits.tous("prevenir").isEmpty()) {
            fautes.put("themes", m.dire("faute.aucun_theme"));
        }
        if (!dits.tous("prevenir").isEmpty() && !avecCode()) {
            fautes.put("code", m.dire("faute.prevenir_sans_code"));
        }
        return fautes;
    }

    boolean avecCode() {
        return dits.un("code") != null || dits.un("nom") != null;
    }

    public SaisieDuCode code() {
        return new SaisieDuCode(dits.dit("code"), dits.dit("nom"));
    }

    static String plier(String nom) {
        return Normalizer.normalize(nom.strip(), Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
