package fr.estran.programme.affiche;

import fr.estran.programme.affiche.TirageRepository.Tirage;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How many, and where, as typed. */
public record FormulaireTirage(String nombre, List<String> lieux, String ailleurs) {

    static final FormulaireTirage VIERGE = new FormulaireTirage("", List.of(), "");
    static final int AU_PLUS = 100_000;
    static final int LONGUEUR = 500;

    static FormulaireTirage de(Champs dits) {
        return new FormulaireTirage(dits.dit("nombre"), dits.tous("lieux"), dits.dit("ailleurs"));
    }

    static FormulaireTirage de(Tirage tirage) {
        return new FormulaireTirage(
                String.valueOf(tirage.nombre()),
                tirage.lieux().stream().map(LieuId::toString).toList(),
                tirage.ailleurs());
    }

    Champs champs() {
        return Champs.AUCUN.avec("nombre", nombre).avec("lieux", lieux).avec("ailleurs", ailleurs);
    }

    /** Nothing at all says that none was printed. */
    Map<String, String> fautes(Messages messages) {
        var fautes = new LinkedHashMap<String, String>();
        var rien = nombre.isEmpty() && lieux.isEmpty() && ailleurs.isEmpty();
        if (!rien && LectureDeSaisie.entier(nombre, 1, AU_PLUS).isEmpty()) {
            fautes.put("nombre", messages.dire("faute.nombre"));
        }
        if (ailleurs.length() > LONGUEUR) {
            fautes.put("ailleurs", messages.dire("faute.ailleurs", "n", LONGUEUR));
        }
        return fautes;
    }

    Optional<Tirage> tirage(FormeDePlaquette forme) {
        return LectureDeSaisie.entier(nombre, 1, AU_PLUS).stream()
                .mapToObj(combien -> new Tirage(forme, combien, LectureDeSaisie.ids(lieux, LieuId::new), ailleurs))
                .findFirst();
    }
}
