package fr.estran.echanges.echos;

import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.LectureSuivie.Sujet;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.sorties.AdresseTapee;
import fr.estran.socle.sorties.Sortie;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Another program as it is typed: what to call it, where it is told, and what it follows. */
public record FormulaireDEcho(
        @Nullable String nom,
        @Nullable String adresse,
        @Nullable List<String> sujets) {

    static final FormulaireDEcho VIDE = new FormulaireDEcho(null, null, List.of(Sujet.PROGRAMME.code()));

    /** By field, in the order of the page. */
    Map<String, String> fautes(Messages messages, Sortie sortie) {
        var fautes = new LinkedHashMap<String, String>();
        if (LectureDeSaisie.texteOuRien(nom).length() > AdresseTapee.NOM) {
            fautes.put("nom", messages.dire("faute.nom", "n", AdresseTapee.NOM));
        }
        if (lue().filter(sortie::permise).isEmpty()) {
            fautes.put("adresse", messages.dire("faute.adresse"));
        }
        if (suivis().isEmpty()) {
            fautes.put("sujets", messages.dire("faute.sujets"));
        }
        return fautes;
    }

    public boolean suit(Sujet sujet) {
        return suivis().contains(sujet);
    }

    List<Sujet> suivis() {
        return Objects.requireNonNullElse(sujets, List.<String>of()).stream()
                .distinct()
                .flatMap(dit -> Code.lire(Sujet.class, dit).stream())
                .toList();
    }

    Optional<AdresseTapee> lue() {
        return AdresseTapee.lire(adresse);
    }

    /** What opens another program is shown to nobody once it was sent. */
    FormulaireDEcho sansAdresse() {
        return new FormulaireDEcho(nom, null, sujets);
    }
}
