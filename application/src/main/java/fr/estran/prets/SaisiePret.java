package fr.estran.prets;

import fr.estran.personnes.registre.Personne;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.vocabulaire.OuJoindre;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A loan as it is typed, step after step: whoever is found, or is new; what, until when. */
public record SaisiePret(Champs champs) {

    /** What is carried from one step to the next, in this order. */
    private static final List<String> RETENUS =
            List.of("objet", "personne", "prenom", "nom", "annee", "telephone", "jusquAu");

    private static final int NOM_AU_PLUS = 100;
    private static final int AGE_AU_PLUS = 120;
    private static final int MOIS_AU_PLUS = 12;

    public @Nullable UUID objet() {
        return Identifiants.lu(champs.un("objet"));
    }

    public @Nullable UsagerId personne() {
        return Identifiants.lu(champs.un("personne"), UsagerId::new);
    }

    /** Not in the register yet. */
    boolean nouvelle() {
        return personne() == null && !champs.dit("nom").isEmpty();
    }

    String nomEntier() {
        return (ligne("prenom") + " " + ligne("nom")).strip();
    }

    Personne nouvellePersonne() {
        return new Personne(
                ligne("prenom"),
                ligne("nom"),
                LectureDeSaisie.entier(champs.un("annee"), 1900, 2100).stream()
                        .boxed()
                        .findFirst()
                        .orElse(null),
                champs.un("telephone"),
                null,
                null,
                null);
    }

    Optional<LocalDate> jusquAu() {
        try {
            return Optional.ofNullable(champs.un("jusquAu")).map(LocalDate::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    SaisiePret avec(String champ, @Nullable Object valeur) {
        return new SaisiePret(champs.avec(champ, valeur));
    }

    SaisiePret sansPersonne() {
        return avec("personne", null)
                .avec("prenom", null)
                .avec("nom", null)
                .avec("annee", null)
                .avec("telephone", null);
    }

    /** For the fields that a step does not show. */
    public Map<String, String> caches(List<String> sauf) {
        var caches = new LinkedHashMap<String, String>();
        RETENUS.stream()
                .filter(champ -> !sauf.contains(champ) && champs.un(champ) != null)
                .forEach(champ -> caches.put(champ, champs.dit(champ)));
        return caches;
    }

    Map<String, String> fautesDeLaPersonne(Messages m, LocalDate jour) {
        var fautes = new LinkedHashMap<String, String>();
        for (var champ : List.of("prenom", "nom")) {
            if (ligne(champ).isEmpty()) {
                fautes.put(champ, m.dire("faute." + champ + "_de_personne"));
            } else if (ligne(champ).length() > NOM_AU_PLUS) {
                fautes.put(champ, m.dire("faute.longueur", "n", NOM_AU_PLUS));
            }
        }
        var annee = champs.dit("annee");
        if (!annee.isEmpty()
                && LectureDeSaisie.entier(annee, jour.getYear() - AGE_AU_PLUS, jour.getYear())
                        .isEmpty()) {
            fautes.put("annee", m.dire("faute.annee"));
        }
        var telephone = champs.un("telephone");
        if (telephone != null && new OuJoindre(telephone, null, null).numero().isEmpty()) {
            fautes.put("telephone", m.dire("faute.telephone"));
        }
        return fautes;
    }

    Map<String, String> fautes(Messages m, LocalDate jour) {
        var fautes = new LinkedHashMap<String, String>();
        if (objet() == null) {
            fautes.put("objet", m.dire("faute.objet"));
        }
        fauteDuRetour(m, jour).ifPresent(faute -> fautes.put("jusquAu", faute));
        return fautes;
    }

    Optional<String> fauteDuRetour(Messages m, LocalDate jour) {
        return jusquAu()
                        .filter(dit -> dit.isAfter(jour) && !dit.isAfter(jour.plusMonths(MOIS_AU_PLUS)))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(m.dire("faute.jusqu_au"));
    }

    private String ligne(String champ) {
        return champs.dit(champ).replaceAll("\\s+", " ");
    }
}
