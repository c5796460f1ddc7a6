/**
 * Words and surnames that GeoNames lists as a place somewhere and that a text means otherwise most of the time. Gathered by
 * hand. Folded, one space between.
 */
export const ORDINARY_WORDS = `
  abad abajo abierto abrigo accion acero acevedo acosta actual actualidad agua aguas agudelo aguilar aguirre ahi ajo
  alameda alarcon alarma alba alcala alcance alcantara alegre alegria alerta alfaro algo aliada alianza alma almeida
  alonso alta altamirano alto altos alvarado alvarez amador amarilla amarillo amaya amigo amigos amistad amor
  ampliacion ancha ancho andrade angulo anillo antigua antiguo aparicio apoyo aragon arana aranda araujo arbol arce
  arcila arco arena arenal arenas arevalo arias aristizabal armada armas armonia arriaga arriba arroyo arte asalto
  astudillo asuncion ataque atras aurora avance avellaneda avila ayala ayuda azcarate azul azules baca baena baja bajo
  bajos bala ballesteros banda bandera barahona barba barco barra barragan barranca barras barrera barreto barrientos
  barrios barro barron base batalla bautista becerra bella bello beltran benavides benitez bermudez bernal betancourt
  bien blanca blancas blanco bolanos bolivar bomba bombardeo bonilla bonita borja bosque bosques brava bravo bravos
  briceno brisas buena buenas bueno buenos burgos burro bustamante bustos caballero caballo cabello cabeza cabrera
  caceres cadena caicedo cal calderon calera calle calma camacho camargo cambio camino caminos campamento campana
  campo campos cana canada canal canales cano canoa canon caos capital cara caracol carbon carcel cardenas cardona
  cardozo caridad carmen carmona caro carranza carrasco carrera carrillo carvajal casa casas casco castaneda castano
  castellanos castilla castillo castro catalina causa cebolla ceiba central centro cepeda cerca cerda cerna cerrito
  cervantes cespedes chaparro chavez cielo ciencia cifuentes cima cisneros clara claro clase clavijo coca coco coello
  colina colmena colon combate comienzo comision compania comun concha concordia confianza conquista consejo
  constancia constitucion consuelo contreras control copa coral corazon cordero cordillera cordoba cordova corona
  coronado coronel corral corrales correa corriente cortes cortez cossio crespo crimen cristal cristo cruces cruz
  cuadra cuadros cuatro cuellar cuenca cueva cuevas cultura cumbre curva dama davila defensa delgado delicias delta
  democracia deportes descanso desierto despertar diaz dios divino division dolores domingo dominguez dorada dorado
  dos drama duarte duenas dulce duque duran echeverri echeverria economia educacion ejercito elizalde emboscada
  encanto encarnacion encinas encuentro enlace entrada era escalante escalera escalona escobar escudero esmeralda
  espana esparza espejo esperanza espinal espino espinosa espinoza espiritu esquivel estacion estevez estrada estrecho
  estrella estrellas estudio eterna eva exito experiencia fajardo farias fe federacion felicidad feliz fenix feria
  fernandez ferrer ferreyra figueroa fin fiscal flor flores florian florida fondo fonseca forestal fortaleza fortuna
  fosa franco frente fresno frias frontera fuego fuente fuentes fuerte fuerza futuro galan galeano galindo gallardo
  gallego gallegos gallo galvan gamarra gamboa garay garcia garita garzon gavilan gaviota general gil giraldo gloria
  gobierno godoy gomez gonzalez gordillo gracia gracias gran granada granados grande granja grupo guardia guerra
  guerrero guevara guia gutierrez guzman habana hacienda hato henao heredia herido hermosa hermoso hernandez herrera
  herrero hidalgo hierro higuera hija hijos hinojosa historia hogar holguin honda hondo honor horizonte horror
  hospital hoya hoyos huaman huerta huertas humildad hurtado ibanez ibarra ideal iglesia iglesias igualdad imperial
  independencia india indio industrial infierno iniciativa inmaculada interior internacional invierno iriarte isla
  islas izquierdo jaimes jara jaramillo jardin jardines jefe jimenez jordan jornada joya juarez judicial judiciales
  junta juntas jurado justicia juventud labor ladera lago lagos laguna lanza lara larga largo larrea latorre laurel
  laureles leal leiva lemus leon leona lerma ley leyva libertad libertador libre lider limon linares linda lindo linea
  lira llano llanos llerena lobo locales loma lomas londono lopez lora lozano lucena lucero lucha lugar lugo luna luz
  machado macias madera madre madrid madrigal maestro maldonado mando manga mango mano manrique manuel manzano mar
  marin marina mariposa marquez marroquin martillo martinez martires masacre mata matanza matos mayo mayor mayorga
  medano media medina mejia mejor melendez melgar melo memoria mena mendieta mendoza meneses mercado mesa mesas meseta
  meson metal meza milagro milagros millan mina minas minerva minuto mirador miranda mision mojon molina molino
  moncada monitor monroy monsalve montalvo montano monte montenegro montero montes montoya mora morada moral morales
  moran moreno moro motor moya muerte muertos mujica mundo munoz muralla murillo nacional nacionales naranjal naranjo
  narino narvaez natividad navarrete navarro navidad negra negro nevada nevado nido nieto nieves nilo nina nino nogal
  noriega norte noticia noticias nova nube nueva nuevo nunez oasis obando obispo obra obregon observatorio ocampo ocho
  ochoa oeste oficina ojeda olimpo oliva olivares olivo olmos operacion opinion oportunidad orden ordonez orellana
  oriental oriente oro orozco orrego ortega ortiz oso osorio ospina otero otra otro oviedo pacheco padilla padre paez
  palacio palacios palma palmar palmas palmera palo paloma palomino pan pantoja paraiso pardo pared paredes paro
  parque parra paso patio patria patrulla paz pedraza pelado pena penaloza penas peralta perdomo perea perez perla
  perseverancia pie piedad piedra piedras pila pilar pineros pino pinos pinto pinzon pizarro plan planes plata
  platanal playa playas plaza plazuela poder polanco policia politica polo pompeya ponce porras portal portillo
  porvenir posada posadas potosi potrero pozo pozos prado prados presa preso prieto primavera primera primero
  principal prision profesor progreso prosperidad protesta providencia proyecto pueblo puente puerta puerto pulido
  punta puntas punto purisima quesada queso quevedo quijano quinones quinta quintana quintero quinto quiroga quiroz
  quispe ramal ramirez ramos rancho rangel rastro real realidad rebelde rebolledo recreo redaccion redencion redonda
  reforma refuerzo refugio regional regionales registro reina reinoso remedios remolino rendon reparo republica
  rescate reserva resistencia respuesta restrepo resultado reten retiro revolucion rey reyes rica rico rincon rio rios
  rivas rivera roa robledo robles roca rocas rocha rocio rodriguez roja rojas rojo roldan roman romana romero ronda
  rosa rosal rosales rosario rosas rubio rueda ruiz saavedra sabana sacramento saenz sal salada salado salamanca salas
  salazar salcedo saldana salgado salina salinas salto salud salvacion salvador san sana sanabria sanchez sandoval
  sangre santa santana santander santas santiago santo santos sarmiento seca seco segovia segunda segundo segura
  seguridad seis sello selva semilla senal senor sepulcro sepulveda serena serna serrano servicio siempre sierra siete
  silencio silva sociedad sol solano solar soldado soledad soler solis sombra sombrero sonora soria soriano sosa
  sospecha soto suarez sucesos suerte sur tabaco tamayo tambo tambor tanque tapia tarde tejada tejar tellez tello
  tempestad templo tension teran tercera termas termino testigo tierra tigre tinaja toledo toma topo toro torre torres
  tovar trabajo tragedia tregua trejo tres trevino triana trigo trinchera trinidad triunfo trompeta tronco tropa
  tropical trujillo tunel ultima ultimo unidad union universal universidad urbina urgente uribe urrego urrutia valdes
  valdez valdivia valencia valenzuela valera valle vallejo valverde vanegas vapor vara varela vargas vasquez vazquez
  vega vela velasco velasquez velez veneno venta ventana ventura vera verano verdad verde vereda vergara veronica via
  viana vicente vicio victima victimas victoria vida vidal vieja viejo viento viera viga vigia villa villalobos
  villanueva villareal villarreal villas villegas villena vina virgen vision vista viva vivero vocero volcan yanez
  yegua yepes zabala zafra zambrano zamora zanja zapata zarate zavala zea zona zorra zorro zuluaga zuniga
`;
