package fr.estran.socle.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TemoinsTests {

    @Test
    void are_for_the_whole_address_and_for_nothing_without_a_certificate() {
        assertThat(Temoins.pose("estran-jeton=a=b; Path=/; HttpOnly; SameSite=Lax"))
                .isEqualTo("__Host-estran-jeton=a=b; HttpOnly; SameSite=Lax; Path=/; Secure");
        assertThat(Temoins.pose("estran-session=x; Max-Age=3; Domain=exemple.fr; Secure; secure=true"))
                .isEqualTo("__Host-estran-session=x; Max-Age=3; Path=/; Secure");
        assertThat(Temoins.pose("autre=x; Path=/ici")).isEqualTo("autre=x; Path=/ici");
    }

    @Test
    void keep_to_the_part_of_the_address_that_they_were_meant_for() {
        var pose = Temoins.pose("estran-lien=x; Path=/ma-place; HttpOnly");
        assertThat(pose).startsWith("__Host-estran-lien~").endsWith("; HttpOnly; Path=/; Secure");
        var nom = pose.substring(0, pose.indexOf('='));

        assertThat(Temoins.nom(nom, "/ma-place")).contains("estran-lien");
        assertThat(Temoins.nom(nom, "/ma-place/voir")).contains("estran-lien");
        assertThat(Temoins.nom(nom, "/ma-placette")).isEmpty();
        assertThat(Temoins.nom(nom, "/")).isEmpty();
        assertThat(Temoins.nom("__Host-estran-lien~%%%", "/ma-place")).isEmpty();
    }

    @Test
    void are_not_believed_without_their_prefix() {
        assertThat(Temoins.nom("__Host-estran-session", "/")).contains("estran-session");
        assertThat(Temoins.nom("estran-session", "/")).isEmpty();
        assertThat(Temoins.nom("d-un-autre", "/")).contains("d-un-autre");
    }
}
