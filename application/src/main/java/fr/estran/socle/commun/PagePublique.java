package fr.estran.socle.commun;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On the method of a controller: whoever is not signed in is shown the same page, which is kept for a few seconds.
 *
 * <p>The page has no form, and depends on nothing but its address.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface PagePublique {

    /** The cookie with which a browser sees a page of its own, which is kept for nobody else; none where all see the same. */
    String sauf() default "";
}
