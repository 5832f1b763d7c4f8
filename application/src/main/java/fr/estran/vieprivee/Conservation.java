package fr.estran.vieprivee;

import fr.estran.commun.Messages;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is kept, why, how long, and what becomes of it: the team's page and the public one read it here. */
public record Conservation(String quoi, String pourquoi, String duree, String ensuite) {

    private static final Messages MESSAGES = Messages.de("vieprivee");

    private static final List<String> TOUT = List.of(
            "fiche",
            "venues",
            "demandes",
            "besoins",
            "messages",
            "appels",
            "appareils",
            "enquetes",
            "journal",
            "motifs",
            "sauvegardes",
            "empreintes");

    static List<Conservation> de(Regles regles) {
        var nombres = Map.<String, Object>of(
                "mois", regles.moisSansContact(),
                "journal", regles.moisDeJournal(),
                "jours", regles.joursApresTrimestre(),
                "messages", Regles.MOIS_DES_MESSAGES,
                "annonce", Regles.JOURS_D_ANNONCE);
        return TOUT.stream()
                .map(quoi -> new Conservation(
                        MESSAGES.dire("garde." + quoi, nombres),
                        MESSAGES.dire("garde." + quoi + ".pourquoi", nombres),
                        MESSAGES.dire("garde." + quoi + ".duree", nombres),
                        MESSAGES.dire("garde." + quoi + ".ensuite", nombres)))
                .toList();
    }

    /** To the people themselves, one sentence each. */
    static List<String> pourLePublic(Regles regles) {
        return Stream.of("fiche", "demandes", "besoins", "messages", "journal")
                .map(quoi -> MESSAGES.dire(
                        "public." + quoi,
                        Map.of(
                                "mois",
                                regles.moisSansContact(),
                                "journal",
                                regles.moisDeJournal(),
                                "jours",
                                regles.joursApresTrimestre(),
                                "messages",
                                Regles.MOIS_DES_MESSAGES)))
                .toList();
    }

    static String auTelephone(Regles regles) {
        return MESSAGES.dire("public.au_telephone", Map.of("mois", regles.moisSansContact()));
    }
}
